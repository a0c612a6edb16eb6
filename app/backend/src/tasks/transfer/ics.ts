import { FileError, type Format } from "./format.ts";
import { readTodo } from "./ics-read.ts";
import { writeTodo } from "./ics-write.ts";

const HEAD = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//todo-chat//Todo assistant//EN",
];

/** Each on its own, so that a task that cannot be read is known by its number. */
const TODO = /^BEGIN:VTODO\r?$[\s\S]*?^END:VTODO\r?$/gim;

export const ics: Format = {
  type: "text/calendar",
  head: `${HEAD.join("\r\n")}\r\n`,
  between: "",
  tail: "END:VCALENDAR\r\n",
  write: (tasks) => tasks.map(writeTodo).join(""),
  read(text, timeZone) {
    if (!/^\uFEFF?BEGIN:VCALENDAR/i.test(text))
      throw new FileError(
        "The file is no calendar: it begins with BEGIN:VCALENDAR",
      );
    const todos = text.match(TODO) ?? [];
    const rows = todos.map((todo) => readTodo(todo, timeZone));
    return { rows, first: 1, name: "task" };
  },
};
