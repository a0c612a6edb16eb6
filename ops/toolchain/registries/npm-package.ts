import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { x as extract } from "tar";
import { cacheFolder } from "../cache.ts";
import type { Report } from "../ground.ts";
import { UserError } from "../../user-error.ts";

const fetchLimitMs = 10 * 60_000;

/** The folder of an unpacked npm package; fetched unless the cache has it. */
export async function npmPackage(
  name: string,
  version: string,
  report: Report,
): Promise<string> {
  const folder = join(cacheFolder("npm", name), version);
  if (!existsSync(folder)) await fetchPackage(name, version, folder, report);
  return folder;
}

async function fetchPackage(
  name: string,
  version: string,
  folder: string,
  report: Report,
) {
  report(`npm pack ${name}@${version}`);
  const work = join(cacheFolder("work"), `npm-${process.pid}-${Date.now()}`);
  await mkdir(join(work, "out"), { recursive: true });
  try {
    const archive = await pack(`${name}@${version}`, work);
    await extract({ file: archive, cwd: join(work, "out"), strip: 1 });
    await rename(join(work, "out"), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function pack(specifier: string, folder: string): Promise<string> {
  const run = await execa("npm", ["pack", "--silent", specifier], {
    cwd: folder,
    reject: false,
    timeout: fetchLimitMs,
  });
  if (!run.failed) return join(folder, run.stdout.trim().split("\n").at(-1)!);
  throw new UserError(
    `npm could not fetch ${specifier}: ${run.stderr.trim().split("\n").at(-1)}`,
    "check npm's registry setting, then run the same command again",
  );
}
