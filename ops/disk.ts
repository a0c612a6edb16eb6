import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { cacheFolder } from "./toolchain/cache.ts";
import { stateFolder } from "./project.ts";
import { UserError } from "./user-error.ts";

const GIBIBYTE = 1024 ** 3;
const LATER_RUN_GIB = 2;
const STATE_GIB = 0.1;
const DOCKER_ROOT = "/var/lib/docker";

interface Need {
  readonly folder: string;
  readonly gib: number;
}

/**
 * Fails before long work when a disk is too full for it.
 * @param firstRunGib undefined once there is a cluster
 */
export async function checkDiskSpace(firstRunGib?: number): Promise<void> {
  const gib = firstRunGib ?? LATER_RUN_GIB;
  const needs = [
    { folder: stateFolder, gib: STATE_GIB },
    { folder: cacheFolder(), gib },
    // On macOS Docker keeps its images in a virtual machine with a disk of its own.
    ...(existsSync(DOCKER_ROOT) ? [{ folder: DOCKER_ROOT, gib }] : []),
  ];
  for (const need of needs) await check(need);
}

async function check(need: Need): Promise<void> {
  const { bavail, bsize } = await statfs(nearestFolder(need.folder));
  const problem = shortage(need, bavail * bsize);
  if (problem) throw problem;
}

export function shortage(
  { folder, gib }: Need,
  freeBytes: number,
): UserError | undefined {
  const free = freeBytes / GIBIBYTE;
  if (free >= gib) return undefined;
  return new UserError(
    `The disk of ${folder} has ${free.toFixed(1)} GiB free; ${gib} GiB are needed.`,
    "make room (docker system prune frees what Docker no longer uses), then npm run up",
  );
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}
