import { setImmediate as otherWork } from "node:timers/promises";
import { ProblemError } from "../../http/problem.ts";
import type { Clock } from "../moment.ts";
import { checkRepeat } from "../edit.ts";
import { FileError, type File, type Format, type Row } from "./format.ts";
import { readImported, type Fault, type NewTask } from "./imported-task.ts";

const MAX_TASKS = 5_000;
/** Enough to correct a file by; more would be the same mistake again. */
const MAX_ERRORS = 100;
/** Rules take a while to check: other requests are answered in between. */
const ROWS_BETWEEN_PAUSES = 50;

type Checked = { task: NewTask } | { faults: Fault[] };

function check(row: Row, clock: Clock): Checked {
  if ("unreadable" in row)
    return { faults: [{ field: "", message: row.unreadable }] };
  const read = readImported(row.fields, clock.now);
  if ("faults" in read) return read;
  const repeat = checkRepeat(read.task, clock);
  if ("task" in repeat) return { task: { ...read.task, ...repeat.task } };
  return { faults: [{ field: "repeat.rule", message: repeat.fault }] };
}

function parse(format: Format, text: string, timeZone: string): File {
  try {
    return format.read(text, timeZone);
  } catch (error) {
    if (error instanceof FileError) throw new ProblemError(400, error.message);
    throw error;
  }
}

function requireFew({ length }: Row[]): void {
  if (length === 0) throw new ProblemError(400, "The file holds no task");
  if (length <= MAX_TASKS) return;
  const message = `Import at most ${MAX_TASKS} tasks at once; this file holds ${length}`;
  throw new ProblemError(400, message);
}

const placeOf = ({ name, first }: File, index: number, field: string) =>
  `${name} ${index + first}${field && `, ${field}`}`;

/** All tasks of a file, in its order. @throws ProblemError that names every bad row */
export async function readFile(
  format: Format,
  text: string,
  clock: Clock,
): Promise<NewTask[]> {
  const file = parse(format, text, clock.timeZone);
  requireFew(file.rows);
  const tasks: NewTask[] = [];
  const errors: { path: string; message: string }[] = [];
  for (const [index, row] of file.rows.entries()) {
    if (index % ROWS_BETWEEN_PAUSES === 0) await otherWork();
    const checked = check(row, clock);
    if ("task" in checked) tasks.push(checked.task);
    else
      for (const { field, message } of checked.faults)
        errors.push({ path: placeOf(file, index, field), message });
    if (errors.length >= MAX_ERRORS) break;
  }
  if (errors.length === 0) return tasks;
  const detail = "Nothing was imported: correct these rows and try again";
  throw new ProblemError(400, detail, errors);
}
