import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import {
  listContext,
  parseIgnoreFile,
  readIgnorePatterns,
} from "./build-context";

/** Everything that decides what an image holds; paths relative to the project. */
export interface BuildInputs {
  context: string;
  dockerfile: string;
  platform: string;
  args?: Record<string, string>;
}

const sha256 = (data: string | Buffer) =>
  createHash("sha256").update(data).digest("hex");

function fileEntry(
  root: string,
  path: string,
): [path: string, kind: string, content: string] {
  const full = join(root, path);
  const stats = lstatSync(full);
  if (stats.isSymbolicLink()) return [path, "link", sha256(readlinkSync(full))];
  // Of the mode, only the executable bit survives a git checkout; the rest depends on the umask.
  const kind = stats.mode & 0o100 ? "executable" : "file";
  return [path, kind, sha256(readFileSync(full))];
}

/** Hash over the names, executable bits and contents of files, in the order given; 64 hex digits. */
export function hashFiles(root: string, paths: readonly string[]): string {
  return sha256(JSON.stringify(paths.map((path) => fileEntry(root, path))));
}

/** Hash over the files an image is built from, its Dockerfile, arguments and platform. */
export function hashBuild(inputs: BuildInputs): string {
  const { context, dockerfile, platform, args = {} } = inputs;
  const files = listContext(context, readIgnorePatterns(context, dockerfile));
  const sortedArgs = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(
    JSON.stringify([
      hashFiles(context, files),
      sha256(readFileSync(dockerfile)),
      sortedArgs,
      platform,
    ]),
  );
}

/** Hash over the files of a chart, less those that Helm does not load either; 64 hex digits. */
export function hashChart(chart: string): string {
  const ignored = parseIgnoreFile(
    readFileSync(join(chart, ".helmignore"), "utf8"),
  );
  // Helm applies a pattern at every depth, Docker at the root only.
  const patterns = ignored.map((pattern) => `**/${pattern.replace(/\/$/, "")}`);
  return hashFiles(chart, listContext(chart, patterns));
}
