import { chmod, copyFile, cp, mkdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { cacheFolder } from "../cache.ts";
import type { Report } from "../ground.ts";
import { alone } from "../lock.ts";
import { UserError } from "../../user-error.ts";
import { buildKey, goBuildArguments } from "./go-build-arguments.ts";
import type { GoBuild } from "./go-build.ts";

const modules = join(import.meta.dirname, "..", "go");
/** The slowest build takes eight minutes alone; this allows for a machine four times as slow. */
const buildLimit = 32 * 60_000;
const tailLines = 15;
const shownEvery = 50;

/** The folder with a build's executables; compiles them unless the cache has them. */
export async function built(build: GoBuild, report: Report): Promise<string> {
  const folder = builtFolder(build);
  if (existsSync(folder)) return folder;
  await alone(`${folder}.lock`, report, async () => {
    if (!existsSync(folder)) await compile(build, folder, report);
  });
  return folder;
}

/** Where a build's executables are, or will be. */
export function builtFolder(build: GoBuild): string {
  return join(cacheFolder("go", build.module), keyOf(build));
}

/** Tells apart builds whose executables differ; the same in every cache. */
export function keyOf(build: GoBuild): string {
  return buildKey(build, join(modules, build.module));
}

async function compile(build: GoBuild, folder: string, report: Report) {
  const work = join(cacheFolder("work"), `${build.module}-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await cp(join(modules, build.module), work, { recursive: true });
  try {
    await copyEmbedded(build, work);
    await goBuild(build, work, report);
    // Renamed last, so that a killed build is never taken for a finished one.
    await rename(join(work, "out"), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Files that upstream generates into its main's folder; a module's folder in the cache is read-only. */
async function copyEmbedded({ embedded }: GoBuild, work: string) {
  if (embedded === undefined) return;
  await execa("go", ["mod", "download", embedded.module], { cwd: work });
  const list = ["list", "-m", "-f", "{{.Dir}}", embedded.module];
  const { stdout: source } = await execa("go", list, { cwd: work });
  for (const file of embedded.files) {
    const copy = join(work, basename(file));
    await copyFile(join(source, file), copy);
    await chmod(copy, 0o644);
  }
}

async function goBuild(build: GoBuild, work: string, report: Report) {
  const output = join(work, "out");
  await mkdir(output);
  const child = execa("go", goBuildArguments(build, output), {
    cwd: work,
    env: { CGO_ENABLED: build.cgo === true ? "1" : "0", GOFLAGS: "" },
    reject: false,
    all: true,
    timeout: buildLimit,
    buffer: false,
  });
  const tail = await followCompiler(
    build,
    child.iterable({ from: "all" }),
    report,
  );
  const { failed } = await child;
  if (failed) throw buildFailed(build, tail);
}

async function followCompiler(
  build: GoBuild,
  lines: AsyncIterable<unknown>,
  report: Report,
): Promise<string[]> {
  const minutes = Math.max(1, Math.round(build.usualSeconds / 60));
  const title = `${build.module} ${build.version} (usually ${minutes} min)`;
  const tail: string[] = [];
  let packages = 0;
  report(title);
  for await (const line of lines) {
    tail.push(String(line));
    if (tail.length > tailLines) tail.shift();
    // Its other lines name the modules that it downloads.
    if (String(line).startsWith("go: ")) continue;
    packages += 1;
    if (packages % shownEvery === 0)
      report(`${title}: ${packages} packages compiled`);
  }
  return tail;
}

function buildFailed(build: GoBuild, tail: readonly string[]): UserError {
  return new UserError(
    `compiling ${build.module} ${build.version} failed:\n${tail.join("\n")}`,
    "run the same command again; what was compiled is kept",
  );
}
