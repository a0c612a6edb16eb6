import type { CreateTask } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import { readEnglishTask } from "./en/read.ts";
import { writingOfMessage } from "./languages.ts";
import { urdu } from "./ur/language.ts";

/** The whole text is one task; what chat's "add" understands is understood here. */
export function readQuickAdd(text: string, clock: Clock): CreateTask {
  const isUrdu = writingOfMessage(text, "en") !== "en";
  const [intent] = isUrdu
    ? urdu.read(text, { clock, tasks: [] })
    : [readEnglishTask(text, clock)];
  return intent?.kind === "add" ? intent.task : { title: text };
}
