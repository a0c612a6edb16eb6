import type { CreateTask } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import { readAdd } from "./en/add.ts";

/** The whole text is one task; what chat's "add" understands is understood here. */
export function readQuickAdd(text: string, clock: Clock): CreateTask {
  const intent = readAdd(`add ${text}`, clock);
  return intent?.kind === "add" ? intent.task : { title: text };
}
