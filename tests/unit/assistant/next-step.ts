import { decide } from "../../../app/backend/src/assistant/decide.ts";
import type {
  ToolResult,
  Turn,
} from "../../../app/backend/src/assistant/turns.ts";
import type { Task } from "../../../app/contract/src/index.ts";
import { clock } from "./clock.ts";

export const turn = (said: string, ...results: ToolResult[]): Turn => ({
  said,
  results,
});

/** What a tool answers that is about one task. */
export const ofTask = (tool: string, about: Task, more = {}): ToolResult => ({
  tool,
  input: { id: about.id },
  output: { found: true, task: about, ...more },
});

/** What the assistant says next, or the tools that it calls. */
export function next(tasks: Task[], ...turns: Turn[]) {
  const step = decide(turns, { clock, tasks, language: "en" });
  return "text" in step
    ? step.text
    : step.calls.map(({ tool, input }) => [tool, input]);
}
