import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { z } from "zod";
import { isStill } from "../processes.ts";
import { PROJECT, STACK } from "../project.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { chooseBackend, ourBackendFolder } from "./backend.ts";
import { explained } from "./explain.ts";
import { endOrphans } from "./orphans.ts";

const ORPHAN_LIMIT_MS = 5 * 60_000;
const ORPHAN_POLL_MS = 2000;

const LockSchema = z.object({ pid: z.int(), hostname: z.string() });
export type StackLock = z.infer<typeof LockSchema>;

/** Frees the stack from the lock of a Pulumi process that died; waits for one that still lives. */
export async function freeStack(stack: Stack, report: Report): Promise<void> {
  const isLive = (lock: StackLock): boolean =>
    lock.hostname !== hostname() || isStill(lock.pid, "pulumi");
  const deadline = Date.now() + ORPHAN_LIMIT_MS;
  while (readLocks().some(isLive)) {
    const pid = readLocks().find(isLive)?.pid;
    if (Date.now() > deadline) throw busy(pid);
    report(
      `waiting for Pulumi's process ${pid}, which works on this stack, to end`,
    );
    await sleep(ORPHAN_POLL_MS);
  }
  if (endOrphans() > 0)
    report("ended the plugins that an interrupted run left running");
  const [stale] = readLocks();
  if (!stale) return;
  await explained(() => stack.cancel());
  report(
    `removed the lock of Pulumi's process ${stale.pid}, which is no longer there`,
  );
}

function readLocks(): StackLock[] {
  const folder = join(
    ourBackendFolder(),
    ".pulumi/locks/organization",
    PROJECT,
    STACK,
  );
  if (!chooseBackend().isOurs || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) =>
      LockSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    );
}

function busy(pid: number | undefined): UserError {
  return new UserError(
    `Pulumi's process ${pid} has been at work on this stack for minutes.`,
    `wait until it has ended, or end it with: kill ${pid}`,
  );
}
