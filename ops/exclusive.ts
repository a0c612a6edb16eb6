import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { isStill } from "./processes.ts";
import { statePath } from "./project.ts";
import { UserError } from "./user-error.ts";

const ENTRY = "run.mjs";
const HolderSchema = z.object({ pid: z.int(), command: z.string() });
type Holder = z.infer<typeof HolderSchema>;

/**
 * Lets one command at a time change the cluster and the stack; a dead holder's lock is taken over.
 * @param lock file of those that must not run at the same time
 */
export async function exclusively<T>(
  command: string,
  work: () => Promise<T>,
  lock = "run.lock",
): Promise<T> {
  const file = statePath(lock);
  const holder = holderOf(file);
  if (holder && holder.pid !== process.pid && isStill(holder.pid, ENTRY))
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

function holderOf(file: string): Holder | undefined {
  try {
    return HolderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
