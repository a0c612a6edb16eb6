import { setImmediate as otherWork } from "node:timers/promises";
import type { FieldError } from "@todo-chat/contract";
import { ProblemError } from "../../http/problem.ts";
import type { Clock } from "../moment.ts";
import { checkRepeat } from "../edit.ts";
import {
  FileError,
  type File,
  type FileCode,
  type Format,
  type Row,
} from "./format.ts";
import { readImported, type Fault, type NewTask } from "./imported-task.ts";

const MAX_TASKS = 5_000;
/** Enough to correct a file by; more would be the same mistake again. */
const MAX_ERRORS = 100;
/** Rules take a while to check: other requests are answered in between. */
const ROWS_BETWEEN_PAUSES = 50;

type Checked = { task: NewTask } | { faults: Fault[] };

function check(row: Row, clock: Clock): Checked {
  if ("unreadable" in row)
    return { faults: [{ at: [], message: row.unreadable }] };
  const read = readImported(row.fields, clock.now);
  if ("faults" in read) return read;
  const repeat = checkRepeat(read.task, clock);
  if ("task" in repeat) return { task: { ...read.task, ...repeat.task } };
  return { faults: [{ at: ["repeat", "rule"], message: repeat.fault }] };
}

function parse(format: Format, text: string, timeZone: string): File {
  try {
    const file = format.read(text, timeZone);
    requireFew(file.rows);
    return file;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { code, message, more } = error;
    const { values } = more;
    throw new ProblemError(400, message, undefined, { code, values });
  }
}

function requireFew({ length: held }: Row[]): void {
  if (held === 0) throw new FileError("FILE_EMPTY", "The file holds no task");
  if (held <= MAX_TASKS) return;
  const message = `Import at most ${MAX_TASKS} tasks at once; this file holds ${held}`;
  const values = { max: MAX_TASKS, held };
  throw new FileError("FILE_TOO_LONG", message, { values });
}

/** A tag is known by its place among the others; the field is all of them. */
function toError(
  { name, first }: File,
  index: number,
  { at, message }: Fault,
): FieldError {
  const row = index + first;
  const path = [`${name} ${row}`, at.join(".")].filter(Boolean).join(", ");
  const field = at.filter((part) => typeof part === "string").join(".");
  return { path, message, row, field: field || undefined };
}

/** All tasks of a file, in its order. @throws ProblemError that names every bad row */
export async function readFile(
  format: Format,
  text: string,
  clock: Clock,
): Promise<NewTask[]> {
  const file = parse(format, text, clock.timeZone);
  const tasks: NewTask[] = [];
  const errors: FieldError[] = [];
  for (const [index, row] of file.rows.entries()) {
    if (index % ROWS_BETWEEN_PAUSES === 0) await otherWork();
    const checked = check(row, clock);
    if ("task" in checked) tasks.push(checked.task);
    else errors.push(...checked.faults.map((f) => toError(file, index, f)));
    if (errors.length >= MAX_ERRORS) break;
  }
  if (errors.length === 0) return tasks;
  const detail = "Nothing was imported: correct these rows and try again";
  const code: FileCode = "FILE_ROWS_WRONG";
  throw new ProblemError(400, detail, errors, { code });
}
