import type { Priority, Task } from "@todo-chat/contract";
import ICAL from "ical.js";

/** Names beyond the standard, for what it cannot say. */
export const FROM = "x-todo-chat-repeat-from";
export const WHILE_OPEN = "x-todo-chat-repeat-while-open";

const PRIORITY: Record<Priority, number> = { high: 1, medium: 5, low: 9 };

/** Name, parameters, type, values: a property as in RFC 7265. */
export type Property = [string, Record<string, string>, string, ...unknown[]];

const text = (name: string, ...values: string[]): Property => [
  name,
  {},
  "text",
  ...values,
];

/** To the second, as far as the format goes. */
const moment = (name: string, at: string): Property => [
  name,
  {},
  "date-time",
  at.replace(/\.\d+Z$/, "Z"),
];

const due = (name: string, at: string): Property =>
  at.includes("T") ? moment(name, at) : [name, {}, "date", at];

/** A rule needs a start. */
function repeatOf({ repeat, due: at }: Task): Property[] {
  if (!repeat) return [];
  return [
    ...(at ? [due("dtstart", at)] : []),
    ["rrule", {}, "recur", ICAL.Recur.fromString(repeat.rule).toJSON()],
    text(FROM, repeat.from),
    text(WHILE_OPEN, repeat.whileOpen),
  ];
}

const propertiesOf = (task: Task): Property[] => [
  text("uid", task.id),
  moment("dtstamp", task.updatedAt),
  moment("created", task.createdAt),
  moment("last-modified", task.updatedAt),
  text("summary", task.title),
  ...(task.notes ? [text("description", task.notes)] : []),
  ...(task.due ? [due("due", task.due)] : []),
  ...(task.priority
    ? [["priority", {}, "integer", PRIORITY[task.priority]] as Property]
    : []),
  ...(task.tags.length > 0 ? [text("categories", ...task.tags)] : []),
  ...repeatOf(task),
  text("status", task.done ? "COMPLETED" : "NEEDS-ACTION"),
  ...(task.completedAt ? [moment("completed", task.completedAt)] : []),
];

const alarmOf = ({ title, remindAt }: Task) =>
  remindAt
    ? [
        [
          "valarm",
          [
            text("action", "DISPLAY"),
            text("description", title),
            [
              "trigger",
              { value: "DATE-TIME" },
              "date-time",
              moment("", remindAt)[3],
            ],
          ],
          [],
        ],
      ]
    : [];

export function writeTodo(task: Task): string {
  const todo = new ICAL.Component(["vtodo", propertiesOf(task), alarmOf(task)]);
  return `${todo.toString()}\r\n`;
}
