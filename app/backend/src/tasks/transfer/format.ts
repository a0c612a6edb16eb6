import type { Problem, Task } from "@todo-chat/contract";

export const FORMATS = ["json", "csv", "ics"] as const;

export type FormatName = (typeof FORMATS)[number];

/** A task of a file, not yet checked: its fields, or why they cannot be read. */
export type Row = { fields: unknown } | { unreadable: string };

export interface File {
  rows: Row[];
  /** What the person sees as the first row, and what a row is called. */
  first: number;
  name: "row" | "task";
}

/** Why a file as a whole is refused. */
export type FileCode =
  | "FILE_NOT_JSON"
  | "FILE_NOT_A_LIST"
  | "FILE_NOT_CSV"
  | "FILE_NOT_A_CALENDAR"
  | "FILE_COLUMN_UNKNOWN"
  | "FILE_TITLE_MISSING"
  | "FILE_EMPTY"
  | "FILE_TOO_LONG"
  | "FILE_ROWS_WRONG";

/** The file as a whole is refused; `values` are what the message mentions. */
export class FileError extends Error {
  constructor(
    readonly code: FileCode,
    message: string,
    readonly more: { values?: Problem["values"]; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
  }
}

export interface Format {
  type: string;
  /** Before, between and after the tasks, which come some at a time. */
  head: string;
  between: string;
  tail: string;
  write(tasks: Task[]): string;
  /** @throws FileError where the file is not of the format at all */
  read(text: string, timeZone: string): File;
}
