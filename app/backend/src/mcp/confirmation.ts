import type { ToolName } from "@todo-chat/contract";
import type { KeyedHash } from "../keyed-hash.ts";

const VALID_MS = 10 * 60 * 1000;

/** Tools that only ask at first. */
export const ASKING: ReadonlySet<ToolName> = new Set<ToolName>([
  "delete_task",
  "change_tasks",
]);

export interface ConfirmationArgs {
  hash: KeyedHash;
  userId: string;
  tool: ToolName;
  /** As it was validated. */
  input: unknown;
}

function codeAt(args: ConfirmationArgs, until: string): string {
  const { hash, userId, tool, input } = args;
  return `${until}.${hash(JSON.stringify([userId, tool, input, until]))}`;
}

/**
 * The code that does it for real. Only the answer that asks holds it, so that
 * no program deletes without having been shown what.
 */
export const offerCode = (args: ConfirmationArgs, now: Date): string =>
  codeAt(args, (now.getTime() + VALID_MS).toString(36));

/** Whether this person was asked exactly this, a few minutes ago at most. */
export function acceptsCode(
  args: ConfirmationArgs,
  code: string | undefined,
  now: Date,
): boolean {
  const until = code?.split(".", 1)[0] ?? "";
  const isOver = !(parseInt(until, 36) > now.getTime());
  return !isOver && code === codeAt(args, until);
}
