import { readEnglish } from "../../../app/backend/src/assistant/en/read.ts";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";

/** What a message asks for, in its order. */
export const understood = (
  message: string,
  titles: string[] = [],
  at: Clock = clock,
): Intent[] => {
  const tasks = titles.map((title, index) => task(index + 1, title));
  return readEnglish(message, { clock: at, tasks });
};
