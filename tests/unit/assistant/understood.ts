import { readEnglish } from "../../../app/backend/src/assistant/en/read.ts";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import type { Task } from "../../../app/contract/src/index.ts";
import { clock } from "./clock.ts";

/** A task with nothing but a title, and what is said of it. */
export const task = (
  id: number,
  title: string,
  more: Partial<Task> = {},
): Task => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  title,
  notes: null,
  due: null,
  priority: null,
  tags: [],
  repeat: null,
  remindAt: null,
  done: false,
  createdAt: "2026-11-20T10:00:00.000Z",
  updatedAt: "2026-11-20T10:00:00.000Z",
  completedAt: null,
  ...more,
});

/** What a message asks for, in its order. */
export const understood = (
  message: string,
  titles: string[] = [],
  at: Clock = clock,
): Intent[] => {
  const tasks = titles.map((title, index) => task(index + 1, title));
  return readEnglish(message, { clock: at, tasks });
};
