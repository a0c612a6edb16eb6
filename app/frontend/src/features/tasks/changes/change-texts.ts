import type {
  BulkAction,
  Task,
  UndoResult,
  UpdateTask,
} from "@todo-chat/contract";
import { currentLanguage, i18n } from "../../../i18n/i18n.ts";
import { LANGUAGE_TRAITS } from "../../../i18n/languages.ts";
import { dueText } from "../due-label.ts";
import { repeatWords } from "../repeat/repeat-words.ts";

const SHOWN_LENGTH = 60;

function shortTitle({ title }: Pick<Task, "title">): string {
  const letters = Array.from(title);
  if (letters.length <= SHOWN_LENGTH) return title;
  return `${letters.slice(0, SHOWN_LENGTH).join("")}…`;
}

type Titled =
  "changed" | "completed" | "reopened" | "deleted" | "moved" | "added";

export const titled = (key: Titled, task: Pick<Task, "title">): string =>
  i18n.t(`tasks:toasts.${key}`, { title: shortTitle(task) });

function detailsOf({ due, repeat, priority, tags }: Task): string[] {
  const language = currentLanguage();
  return [
    due && dueText(due, new Date(), language),
    repeat && repeatWords(repeat),
    priority && i18n.t(`tasks:priorities.${priority}`),
    ...tags.map((tag) => `#${tag}`),
  ].filter((detail) => typeof detail === "string");
}

/** Tells what was understood of a line. */
export function addedText(task: Task): string {
  const details = detailsOf(task).join(
    LANGUAGE_TRAITS[currentLanguage()].comma,
  );
  if (!details) return titled("added", task);
  const title = shortTitle(task);
  return i18n.t("tasks:toasts.addedWith", { title, details });
}

export function updatedText(task: Task, { done }: UpdateTask): string {
  if (done === undefined) return titled("changed", task);
  return titled(done ? "completed" : "reopened", task);
}

export const bulkText = (kind: BulkAction["kind"], count: number): string =>
  i18n.t(`tasks:toasts.bulk.${kind}`, { count });

export function undoneText({ undone }: UndoResult): string {
  if (!undone) return i18n.t("tasks:toasts.nothingToUndo");
  const { kind, count } = undone;
  return i18n.t(`tasks:toasts.undone.${kind}`, { count });
}
