import { FileError, type Format } from "./format.ts";
import { readTodo } from "./ics-read.ts";
import { writeTodo } from "./ics-write.ts";

const FIRST_LINE = "BEGIN:VCALENDAR";

const HEAD = [
  FIRST_LINE,
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
        "FILE_NOT_A_CALENDAR",
        `The file is no calendar: it begins with ${FIRST_LINE}`,
        { values: { first: FIRST_LINE } },
      );
    const todos = text.match(TODO) ?? [];
    const rows = todos.map((todo) => readTodo(todo, timeZone));
    return { rows, first: 1, name: "task" };
  },
};
