import type { Task } from "@todo-chat/contract";

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

/** The file is not of its format at all. */
export class FileError extends Error {}

export interface Format {
  type: string;
  /** Before, between and after the tasks, which come some at a time. */
  head: string;
  between: string;
  tail: string;
  write(tasks: Task[]): string;
  /** @throws FileError */
  read(text: string, timeZone: string): File;
}
