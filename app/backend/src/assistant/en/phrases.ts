import { TITLE_MAX, type Task, type UpdateTask } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent, ListFilter } from "../intent.ts";
import { describeDue, describeList } from "./format.ts";

const quote = (task: Task) => `“${task.title}”`;

const EXAMPLES = [
  "• add buy milk tomorrow at 5pm",
  "• remind me to call Sara on Friday, high priority",
  "• what's due this week?",
  "• move the report to Monday",
  "• complete buy milk, or complete 2",
  "• delete buy milk",
].join("\n");

export function added(task: Task, clock: Clock): string {
  const due = task.due ? `, due ${describeDue(task.due, clock)}` : "";
  const priority = task.priority ? `, ${task.priority} priority` : "";
  return `Added ${quote(task)}${due}${priority}.`;
}

function describeFilter(filter: ListFilter): string {
  const status = filter.status === "all" ? "" : (filter.status ?? "open");
  const priority = filter.priority ? `${filter.priority}-priority` : "";
  const due = filter.dueFrom || filter.dueUntil ? "due then" : "";
  const overdue = filter.overdue ? "overdue" : "";
  return [status, overdue, priority]
    .filter(Boolean)
    .join(" ")
    .concat(
      status || overdue || priority ? " " : "",
      due ? `tasks ${due}` : "tasks",
    );
}

export function listed(tasks: Task[], filter: ListFilter, clock: Clock) {
  if (tasks.length === 0) return `You have no ${describeFilter(filter)}.`;
  const count = tasks.length === 1 ? "1 task" : `${tasks.length} tasks`;
  return `${count}:\n${describeList(tasks, clock)}`;
}

export const completed = (task: Task) => `Done: ${quote(task)}.`;

export function updated(task: Task, changes: UpdateTask, clock: Clock) {
  if (changes.done === false) return `${quote(task)} is open again.`;
  const parts = [
    changes.title && "has its new name",
    changes.due && `is due ${describeDue(changes.due, clock)}`,
    changes.due === null && "has no due date now",
    changes.priority && `has ${changes.priority} priority`,
    changes.priority === null && "has no priority now",
    changes.notes && "has your note",
    changes.notes === null && "has no notes now",
  ];
  return `${quote(task)} ${parts.filter(Boolean).join(" and ")}.`;
}

export const askToDelete = (task: Task) =>
  `Delete ${quote(task)}? Say yes or no.`;

export const deleted = (task: Task) => `Deleted ${quote(task)}.`;

export const kept = (task: Task) => `${quote(task)} stays.`;

export const nothingAsked = () =>
  "There is nothing to confirm. What shall I do?";

export const whichOne = (tasks: Task[], clock: Clock) =>
  `Which one do you mean? Say its number.\n${describeList(tasks, clock)}`;

export const noMatch = (words: string, openOnly: boolean) =>
  `I found no ${openOnly ? "open " : ""}task with “${words}” in its title. Say “list” to see your tasks.`;

export const noSuchNumber = (number: number) =>
  `There is no number ${number} in the list. Say “list” to see your tasks.`;

export const gone = () => "That task is no longer there.";

export const failed = () => "That did not work. Please try again in a moment.";

export const nameless = (verb: "add" | "change") =>
  verb === "add"
    ? "What shall I add? For example: add buy milk tomorrow."
    : "Which task do you mean? Name it, or say its number in the list.";

export const unknown = () =>
  `I did not understand that. These are things you can say:\n${EXAMPLES}`;

const PLAIN_ANSWERS: Partial<Record<Intent["kind"], string>> = {
  help: `I keep your tasks. You can say:\n${EXAMPLES}`,
  greet: `Hello! Tell me what to remember. For example:\n${EXAMPLES}`,
  thank: "You're welcome.",
  "too-long": `That title is too long: keep it within ${TITLE_MAX} characters.`,
  "too-many": "I change one task at a time. Which one do you mean?",
};

export const plainAnswer = (kind: Intent["kind"]): string =>
  PLAIN_ANSWERS[kind] ?? unknown();
