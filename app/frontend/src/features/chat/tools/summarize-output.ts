import type { Task, UndoResult, UserProfile } from "@todo-chat/contract";
import { currentLanguage, i18n } from "../../../i18n/i18n.ts";
import { dueText } from "../../tasks/due-label.ts";
import type { ToolPart } from "../assistant-message.ts";
import type { ToolSummary } from "./tool-summary.ts";

type Finished = Extract<ToolPart, { state: "output-available" }>;
type Output<Type extends ToolPart["type"]> = Extract<
  Finished,
  { type: Type }
>["output"];

/** What a tool's answer adds to its card. */
export function summarizeOutput(part: Finished): Partial<ToolSummary> {
  switch (part.type) {
    case "tool-list_tasks":
    case "tool-search_tasks":
      return counted(part.output.tasks, part.output.total);
    case "tool-change_tasks":
      return {
        label: i18n.t(`chat:tools.changed.${part.input.action.kind}`),
        ...counted(part.output.tasks, part.output.tasks.length),
      };
    case "tool-undo":
      return summarizeUndo(part.output);
    case "tool-get_user_profile":
      return summarizeProfile(part.output);
    case "tool-add_task":
    case "tool-complete_task":
    case "tool-update_task":
    case "tool-delete_task":
      return summarizeTask(part.output);
  }
}

function counted(tasks: Task[], total: number): Partial<ToolSummary> {
  const note = i18n.t("chat:tools.found", { count: total });
  return { note, tasks, total };
}

function summarizeTask(
  output: Output<"tool-complete_task">,
): Partial<ToolSummary> {
  if (!output.found)
    return { state: "failed", label: i18n.t("chat:tools.missing") };
  const due = output.next?.due;
  return { tasks: [output.task], ...(due && { note: nextNote(due) }) };
}

function nextNote(due: string): string {
  const when = dueText(due, new Date(), currentLanguage());
  return i18n.t("chat:tools.next", { when });
}

function summarizeUndo({ undone }: UndoResult): Partial<ToolSummary> {
  if (undone) return counted(undone.tasks, undone.count);
  return { state: "failed", label: i18n.t("chat:tools.nothingToUndo") };
}

function summarizeProfile(profile: UserProfile): Partial<ToolSummary> {
  const { name, openTasks: open, doneTasks: done } = profile;
  return { note: i18n.t("chat:tools.profile", { name, open, done }) };
}
