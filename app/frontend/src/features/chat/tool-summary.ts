import type { Task } from "@todo-chat/contract";
import { toolNameOf, type ToolPart } from "./assistant-message.ts";
import { texts } from "./texts.ts";

export interface ToolSummary {
  state: "working" | "finished" | "failed";
  label: string;
  /** The task that was added, changed, completed or deleted. */
  task?: Task;
  /** Plain words instead of a task. */
  note?: string;
}

/** What the card of a tool call says. */
export function summarizeTool(part: ToolPart): ToolSummary {
  const name = toolNameOf(part);
  if (part.state === "output-error" || part.state === "output-denied") {
    return { state: "failed", label: texts.tools.failed };
  }
  if (part.state !== "output-available") {
    return { state: "working", label: texts.tools.working[name] };
  }
  return { ...summarizeOutput(part.output), label: texts.tools.finished[name] };
}

type Output = Extract<ToolPart, { state: "output-available" }>["output"];

function summarizeOutput(output: Output): Omit<ToolSummary, "label"> {
  if ("tasks" in output) {
    return { state: "finished", note: texts.tools.found(output.tasks.length) };
  }
  if (output.found) return { state: "finished", task: output.task };
  return { state: "failed", note: texts.tools.missing };
}
