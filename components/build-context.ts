import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import dockerignore from "@balena/dockerignore";

/** The files of a build's context that Docker sends to the daemon, sorted, with forward slashes. */
export function listContext(
  context: string,
  ignorePatterns: readonly string[],
): string[] {
  const rules = dockerignore({ ignorecase: false }).add([...ignorePatterns]);
  const exceptions = literalStarts(ignorePatterns);
  const walk = (folder: string): string[] =>
    readdirSync(join(context, folder), { withFileTypes: true }).flatMap(
      (entry) => {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (!entry.isDirectory()) return rules.ignores(path) ? [] : [path];
        return !rules.ignores(path) || mayHoldException(path, exceptions)
          ? walk(path)
          : [];
      },
    );
  return walk("").sort(byCodeUnit);
}

/** The patterns of a Dockerfile's own ignore file, else of the context's, as Docker chooses. */
export function readIgnorePatterns(
  context: string,
  dockerfile: string,
): string[] {
  const candidates = [
    `${dockerfile}.dockerignore`,
    join(context, ".dockerignore"),
  ];
  const file = candidates.find((path) =>
    statSync(path, { throwIfNoEntry: false })?.isFile(),
  );
  return file ? parseIgnoreFile(readFileSync(file, "utf8")) : [];
}

export function parseIgnoreFile(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

// Sorting by locale would make the result depend on the machine.
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The part before the first wildcard of every pattern that lets files back in. */
function literalStarts(patterns: readonly string[]): string[] {
  return patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) =>
      pattern
        .slice(1)
        .replace(/^\//, "")
        .replace(/[*?[\\].*$/, ""),
    );
}

// Spares the walk through ignored folders such as node_modules.
function mayHoldException(folder: string, starts: readonly string[]): boolean {
  return starts.some(
    (start) => start.startsWith(`${folder}/`) || `${folder}/`.startsWith(start),
  );
}
