import type { Task, UndoResult, UserProfile } from "@todo-chat/contract";
import { i18n } from "../../i18n/i18n.ts";
import { toolNameOf, type ToolPart } from "./assistant-message.ts";

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
    return { state: "failed", label: i18n.t("chat:tools.failed") };
  }
  if (part.state !== "output-available") {
    return { state: "working", label: i18n.t(`chat:tools.working.${name}`) };
  }
  const finished = { label: i18n.t(`chat:tools.finished.${name}`) };
  return { ...finished, ...summarizeOutput(part.output) };
}

type Output = Extract<ToolPart, { state: "output-available" }>["output"];

type SummaryOfOutput = Omit<ToolSummary, "label"> & { label?: string };

function summarizeOutput(output: Output): SummaryOfOutput {
  if ("undone" in output) return summarizeUndo(output);
  if ("email" in output) return summarizeProfile(output);
  if ("tasks" in output) return summarizeTasks(output);
  if (!output.found) {
    return { state: "failed", label: i18n.t("chat:tools.missing") };
  }
  const { task, deleted } = output;
  if (deleted !== false) return { state: "finished", task };
  return { state: "finished", task, label: i18n.t("chat:tools.asked") };
}

const found = (count: number) => i18n.t("chat:tools.found", { count });

function summarizeTasks(
  output: Extract<Output, { tasks: Task[] }>,
): SummaryOfOutput {
  const note = found(output.tasks.length);
  const asks = "applied" in output && !output.applied;
  if (!asks) return { state: "finished", note };
  return { state: "finished", note, label: i18n.t("chat:tools.asked") };
}

function summarizeUndo({ undone }: UndoResult): SummaryOfOutput {
  if (undone) return { state: "finished", note: found(undone.count) };
  return { state: "failed", label: i18n.t("chat:tools.nothingToUndo") };
}

const summarizeProfile = ({ name }: UserProfile): SummaryOfOutput => ({
  state: "finished",
  note: name,
});
