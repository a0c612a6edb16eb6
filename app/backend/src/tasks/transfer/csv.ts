import type { Task } from "@todo-chat/contract";
import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { FileError, type FileCode, type Format, type Row } from "./format.ts";

const COLUMNS = [
  "title",
  "notes",
  "due",
  "priority",
  "tags",
  "repeat",
  "repeatFrom",
  "repeatWhileOpen",
  "remindAt",
  "done",
  "createdAt",
  "completedAt",
] as const;

type Cells = Record<(typeof COLUMNS)[number], string>;

const COLUMN_SHOWN = 60;

const BYTE_ORDER_MARK = "\uFEFF";

/** Spreadsheets calculate what begins so, unless an apostrophe stands before it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

const guard = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

const unguard = (text: string) =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

const toCells = (task: Task): Cells => ({
  title: guard(task.title),
  notes: guard(task.notes ?? ""),
  due: task.due ?? "",
  priority: task.priority ?? "",
  tags: task.tags.join(" "),
  repeat: task.repeat?.rule ?? "",
  repeatFrom: task.repeat?.from ?? "",
  repeatWhileOpen: task.repeat?.whileOpen ?? "",
  remindAt: task.remindAt ?? "",
  done: `${task.done}`,
  createdAt: task.createdAt,
  completedAt: task.completedAt ?? "",
});

const FLAGS = new Map([
  ["true", true],
  ["false", false],
  ["", null],
]);

const toRepeat = (cells: Partial<Cells>) => ({
  rule: cells.repeat,
  from: cells.repeatFrom || undefined,
  whileOpen: cells.repeatWhileOpen || undefined,
});

const toFlag = (cell = ""): boolean | string | null => {
  const flag = FLAGS.get(cell.toLowerCase());
  return flag === undefined ? cell : flag;
};

const orNull = (cell: string | undefined) => cell || null;

const toFields = (cells: Partial<Cells>) => ({
  title: unguard(cells.title ?? ""),
  notes: unguard(cells.notes ?? ""),
  due: orNull(cells.due),
  priority: orNull(cells.priority),
  tags: cells.tags?.split(/\s+/).filter(Boolean),
  repeat: cells.repeat ? toRepeat(cells) : null,
  remindAt: orNull(cells.remindAt),
  done: toFlag(cells.done),
  createdAt: orNull(cells.createdAt),
  completedAt: orNull(cells.completedAt),
});

/** A file of something else may be one long line. */
const shorten = (name: string) =>
  name.length > COLUMN_SHOWN ? `${name.slice(0, COLUMN_SHOWN)}…` : name;

function noColumn(code: FileCode, name: string): FileError {
  const column = shorten(name);
  const columns = COLUMNS.join(", ");
  const message = `There is no column “${column}”: the first line may name ${columns}`;
  return new FileError(code, message, { values: { column, columns } });
}

function columnsOf(header: string[]): (keyof Cells)[] {
  const known = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]));
  const columns = header.map((name) => {
    const column = known.get(name.trim().toLowerCase());
    if (!column) throw noColumn("FILE_COLUMN_UNKNOWN", name);
    return column;
  });
  if (!columns.includes("title")) throw noColumn("FILE_TITLE_MISSING", "title");
  return columns;
}

function toRow(columns: (keyof Cells)[], record: string[]): Row {
  if (record.length !== columns.length)
    return {
      unreadable: `This row has ${record.length} fields, the first line ${columns.length}`,
    };
  const cells = columns.map((name, index) => [name, record[index]] as const);
  return { fields: toFields(Object.fromEntries(cells)) };
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `The file is not CSV: ${error.message}`;
    const values = { line: Number(error.lines) };
    throw new FileError("FILE_NOT_CSV", message, { values, cause: error });
  }
}

/** For Excel, which takes a file for UTF-8 only with a byte order mark. */
export const csv: Format = {
  type: "text/csv",
  head: `${BYTE_ORDER_MARK}${stringify([[...COLUMNS]], { record_delimiter: "windows" })}`,
  between: "",
  tail: "",
  write: (tasks) =>
    stringify(tasks.map(toCells), {
      columns: [...COLUMNS],
      quoted_string: true,
      record_delimiter: "windows",
    }),
  read(text) {
    const [header, ...records] = recordsOf(text);
    if (!header) throw new FileError("FILE_EMPTY", "The file is empty");
    const columns = columnsOf(header);
    const rows = records.map((record) => toRow(columns, record));
    return { rows, first: 2, name: "row" };
  },
};
