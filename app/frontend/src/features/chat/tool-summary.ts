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
  const finished = { label: texts.tools.finished[name] };
  return { ...finished, ...summarizeOutput(part.output) };
}

type Output = Extract<ToolPart, { state: "output-available" }>["output"];

type SummaryOfOutput = Omit<ToolSummary, "label"> & { label?: string };

function summarizeOutput(output: Output): SummaryOfOutput {
  if ("tasks" in output) {
    return { state: "finished", note: texts.tools.found(output.tasks.length) };
  }
  if (!output.found) return { state: "failed", label: texts.tools.missing };
  const { task, deleted } = output;
  if (deleted !== false) return { state: "finished", task };
  return { state: "finished", task, label: texts.tools.askedToDelete };
}
