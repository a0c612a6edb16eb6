import type { Task } from "@todo-chat/contract";
import { i18n } from "../../../i18n/i18n.ts";
import { isQuestion, toolNameOf, type ToolPart } from "../assistant-message.ts";
import { summarizeOutput } from "./summarize-output.ts";

export type ToolState = "working" | "asking" | "finished" | "failed";

export interface ToolSummary {
  state: ToolState;
  label: string;
  /** Plain words beside it. */
  note?: string;
  /** Those that were added, found, changed or deleted; perhaps not all. */
  tasks?: Task[];
  /** How many there are. */
  total?: number;
}

/** What the card of a tool call says; `waits`: its question is still open. */
export function summarizeTool(part: ToolPart, waits: boolean): ToolSummary {
  const name = toolNameOf(part);
  if (part.state === "output-error" || part.state === "output-denied") {
    return { state: "failed", label: i18n.t("chat:tools.failed") };
  }
  if (part.state !== "output-available") {
    return { state: "working", label: i18n.t(`chat:tools.working.${name}`) };
  }
  const label = i18n.t(`chat:tools.finished.${name}`);
  const summary: ToolSummary = {
    state: "finished",
    label,
    ...summarizeOutput(part),
  };
  return isQuestion(part) ? { ...summary, ...question(waits) } : summary;
}

function question(waits: boolean): Pick<ToolSummary, "state" | "label"> {
  return waits
    ? { state: "asking", label: i18n.t("chat:tools.asks") }
    : { state: "finished", label: i18n.t("chat:tools.asked") };
}
