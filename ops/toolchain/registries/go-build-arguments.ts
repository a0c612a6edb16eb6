import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GoBuild } from "./go-build.ts";

/** The arguments of `go build` for a build whose executables go to `output`. */
export function goBuildArguments(build: GoBuild, output: string): string[] {
  const variables = Object.entries(build.variables ?? {}).map(
    ([name, value]) => `-X ${name}=${value}`,
  );
  return [
    "build",
    "-v",
    "-trimpath",
    "-buildvcs=false",
    ...(build.optimized ? [] : ["-gcflags=all=-N -l"]),
    ...(build.tags === undefined ? [] : [`-tags=${build.tags}`]),
    `-ldflags=${["-s -w", ...variables].join(" ")}`,
    "-o",
    `${output}/`,
    ...build.packages,
  ];
}

/** Names a build's place in the cache: its version, and what else its executables depend on. */
export function buildKey(build: GoBuild, moduleFolder: string): string {
  const hash = folderHash(moduleFolder, JSON.stringify(build));
  return `${build.version}-${hash}`;
}

/** Twelve hex digits over the names and contents of a folder's files, if it exists, and what else counts. */
export function folderHash(folder: string, ...others: string[]): string {
  const hash = createHash("sha256").update(others.join("\n"));
  for (const file of filesBelow(folder)) {
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .sort();
}
