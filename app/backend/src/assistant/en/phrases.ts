import { TITLE_MAX, type Task, type Undone } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { ListFilter } from "../intent.ts";
import type { BulkKind, Phrases } from "../language.ts";
import { describeRepeat } from "../repeat-words.ts";
import { describeDue, describeList, describeReminder } from "./format.ts";
import { REPEAT_WORDS } from "./repeat-words.ts";

const EXAMPLES = [
  "• add buy milk tomorrow at 5pm #shopping",
  "• pay rent every 1st, high priority",
  "• what's due this week?",
  "• move the report to Monday",
  "• complete buy milk, or complete 2",
  "• delete buy milk – I ask before I do",
  "• undo",
].join("\n");

const quote = ({ title }: Task): string => `“${title}”`;

const quoteAll = (tasks: Task[]): string => tasks.map(quote).join(", ");

const count = (number: number): string =>
  number === 1 ? "1 task" : `${number} tasks`;

function details(task: Task, clock: Clock): string {
  const parts = [
    task.due && `due ${describeDue(task.due, clock)}`,
    task.repeat && describeRepeat(task.repeat, REPEAT_WORDS),
    task.priority && `${task.priority} priority`,
    task.tags.length > 0 && task.tags.map((tag) => `#${tag}`).join(" "),
    task.remindAt && describeReminder(task.remindAt, task, clock),
  ].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}

const describeSpan = (filter: ListFilter): string[] => [
  filter.dueFrom || filter.dueUntil ? "due then" : "",
  filter.doneFrom || filter.doneUntil ? "from then" : "",
  filter.undated ? "without a date" : "",
];

function describeFilter(filter: ListFilter, number = 0): string {
  const { status = "open", priority, overdue, tag, search } = filter;
  const before = [
    status === "all" ? "" : status,
    overdue ? "overdue" : "",
    priority ? `${priority}-priority` : "",
  ].filter(Boolean);
  const after = [
    ...describeSpan(filter),
    tag ? `with #${tag}` : "",
    search ? `with “${search}”` : "",
  ].filter(Boolean);
  const noun = number === 1 ? "task" : "tasks";
  return [...before, noun, ...after].join(" ");
}

const VERBS: Record<BulkKind, [string, string]> = {
  complete: ["Complete", "Completed"],
  reopen: ["Reopen", "Reopened"],
  delete: ["Delete", "Deleted"],
  update: ["Change", "Changed"],
};

const UNDONE: Record<Undone["kind"], string> = {
  add: "adding",
  update: "the change of",
  complete: "completing",
  reopen: "reopening",
  delete: "deleting",
  move: "moving",
  bulk: "the change of",
  import: "the import of",
};

function undone(change: Undone | null): string {
  if (!change) return "There is nothing to take back.";
  const what =
    change.tasks.length > 0
      ? change.tasks.map(quote).join(", ")
      : count(change.count);
  return `Taken back: ${UNDONE[change.kind]} ${what}.`;
}

/** What is said in English. */
export const englishPhrases = (clock: Clock): Phrases => ({
  added: (task) => `Added ${quote(task)}${details(task, clock)}.`,
  completed: (task, next) =>
    next?.due
      ? `Done: ${quote(task)}. It comes again: ${describeDue(next.due, clock)}.`
      : `Done: ${quote(task)}.`,
  alreadyDone: (task) => `${quote(task)} is done already.`,
  reopened: (task) => `${quote(task)} is open again.`,
  updated: (task) => `Changed ${quote(task)}${details(task, clock)}.`,
  askToDelete: (task) => `Delete ${quote(task)}? Say yes or no.`,
  askToChange: (kind, tasks) =>
    `${VERBS[kind][0]} these ${count(tasks.length)}? Say yes or no.\n${describeList(tasks, clock)}`,
  deleted: (task) => `Deleted ${quote(task)}.`,
  changed: (kind, tasks) =>
    `${VERBS[kind][1]} ${count(tasks.length)}: ${quoteAll(tasks)}.`,
  kept: () => "All right, everything stays as it is.",
  listed: (tasks, total, filter) =>
    total === 0
      ? `You have no ${describeFilter(filter)}.`
      : `${count(total)}:\n${describeList(tasks, clock)}`,
  counted: (total, filter) =>
    `You have ${total || "no"} ${describeFilter(filter, total)}.`,
  dueOf: (task) =>
    task.due
      ? `${quote(task)} is due ${describeDue(task.due, clock)}.`
      : `${quote(task)} has no due date.`,
  whichOne: (tasks) =>
    `Which one do you mean? Say its number.\n${describeList(tasks, clock)}`,
  toWhat: (task) =>
    `How shall I change ${quote(task)}? For example: to Friday at 5pm.`,
  noMatch: (words) =>
    `I found no task with “${words}” in its title. Which one do you mean? Say “list” to see your tasks.`,
  noSuchNumber: (number) =>
    `There is no number ${number} in the list. Which one do you mean? Say “list” to see your tasks.`,
  noneLikeThat: () =>
    "There is no such task in your list. Which one do you mean?",
  whatIsMeant: () =>
    "Which task do you mean? Name it, or say its number in the list.",
  nameless: (verb) =>
    verb === "add"
      ? "What shall I add? For example: add buy milk tomorrow."
      : "Which task do you mean? Name it, or say its number in the list.",
  undone,
  profile: ({ name, email, timeZone, openTasks, doneTasks }) =>
    `You are ${name} (${email}), in the time zone ${timeZone}. Open tasks: ${openTasks}, done: ${doneTasks}.`,
  nothingAsked: () => "There is nothing to confirm. What shall I do?",
  gone: () => "That task is no longer there.",
  failed: () => "That did not work. Please try again in a moment.",
  help: () => `I keep your tasks. You can say:\n${EXAMPLES}`,
  greet: () => `Hello! Tell me what to remember. For example:\n${EXAMPLES}`,
  thank: () => "You're welcome.",
  tooLong: () =>
    `That title is too long: keep it within ${TITLE_MAX} characters.`,
  tooMany: () => "That is too much at once. Please say it in several messages.",
  unknown: () =>
    `I did not understand that. What shall I do? These are things you can say:\n${EXAMPLES}`,
});
