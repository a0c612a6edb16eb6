import type { ToolName, ToolOutcome, ToolOutputs } from "@todo-chat/contract";
import type { z } from "zod";

export type ToolOutput = z.output<(typeof ToolOutputs)[ToolName]>;

/** What the audit trail keeps of a call. */
export interface Trace {
  outcome: ToolOutcome;
  taskIds: string[];
}

const idsOf = (tasks: { id: string }[]): string[] => tasks.map(({ id }) => id);

function ofTask(output: Extract<ToolOutput, { found: boolean }>): Trace {
  if (!output.found) return { outcome: "not-found", taskIds: [] };
  const outcome = output.deleted === false ? "asked" : "done";
  const { task, next } = output;
  return { outcome, taskIds: idsOf(next ? [task, next] : [task]) };
}

export function traceOf(output: ToolOutput): Trace {
  if ("found" in output) return ofTask(output);
  if ("applied" in output) {
    const outcome = output.applied ? "done" : "asked";
    return { outcome, taskIds: idsOf(output.tasks) };
  }
  if ("undone" in output) {
    const { undone } = output;
    if (!undone) return { outcome: "not-found", taskIds: [] };
    return { outcome: "done", taskIds: idsOf(undone.tasks) };
  }
  // What was only read concerns no task.
  return { outcome: "done", taskIds: [] };
}
