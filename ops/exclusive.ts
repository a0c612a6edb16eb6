import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { isStill } from "./processes.ts";
import { statePath } from "./project.ts";
import { UserError } from "./user-error.ts";

const ENTRY = "run.mjs";
/** Held by the commands that change the cluster or the stack. */
export const RUN_LOCK = "run.lock";
const HolderSchema = z.object({ pid: z.int(), command: z.string() });
type Holder = z.infer<typeof HolderSchema>;

/**
 * Lets one command at a time change the cluster and the stack; a dead holder's lock is taken over.
 * @param lock file of those that must not run at the same time
 */
export async function exclusively<T>(
  command: string,
  work: () => Promise<T>,
  lock = RUN_LOCK,
): Promise<T> {
  const file = statePath(lock);
  const holder = livingHolder(file);
  if (holder)
    throw new UserError(
      `\`npm run ${holder.command}\` (process ${holder.pid}) is at work on this stack.`,
      `wait until it has ended, or end it with: kill ${holder.pid}`,
    );
  rmSync(file, { force: true });
  // "wx" fails when another command came first between the look and the writing.
  writeFileSync(file, JSON.stringify({ pid: process.pid, command }), {
    flag: "wx",
    mode: 0o600,
  });
  return await work().finally(() => rmSync(file, { force: true }));
}

/** The other process that holds a lock; undefined when there is none, or when it has ended. */
export function livingHolder(file: string): Holder | undefined {
  const holder = holderOf(file);
  if (!holder || holder.pid === process.pid) return undefined;
  return isStill(holder.pid, ENTRY) ? holder : undefined;
}

function holderOf(file: string): Holder | undefined {
  try {
    return HolderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
