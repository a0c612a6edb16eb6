import type {
  BulkAction,
  Task,
  Undone,
  UserProfile,
} from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import type { Intent, ListFilter } from "./intent.ts";

export interface Context {
  clock: Clock;
  /** The person's tasks, open ones first: a title in the message is no order. */
  tasks: Task[];
  /** Those that were spoken of last. */
  spoken?: Task[];
}

/** One language, as it is read and as it is written. */
export interface Language {
  /** What a message asks for, in its order; never empty. */
  read(message: string, context: Context): Intent[];
  /** The tasks that words mean; several when they name them equally well. */
  match(tasks: Task[], words: string): Task[];
}

export type BulkKind = BulkAction["kind"];

/** All that the assistant says. */
export interface Phrases {
  added(task: Task): string;
  completed(task: Task, next?: Task): string;
  alreadyDone(task: Task): string;
  reopened(task: Task): string;
  updated(task: Task): string;
  askToDelete(task: Task): string;
  askToChange(kind: BulkKind, tasks: Task[]): string;
  deleted(task: Task): string;
  changed(kind: BulkKind, tasks: Task[]): string;
  kept(): string;
  listed(tasks: Task[], total: number, filter: ListFilter): string;
  counted(total: number, filter: ListFilter): string;
  dueOf(task: Task): string;
  whichOne(tasks: Task[]): string;
  /** A change of which only the task was said. */
  toWhat(task: Task): string;
  noMatch(words: string): string;
  noSuchNumber(number: number): string;
  noneLikeThat(): string;
  /** "It" without anything spoken of. */
  whatIsMeant(): string;
  nameless(verb: "add" | "change"): string;
  undone(undone: Undone | null): string;
  profile(profile: UserProfile): string;
  nothingAsked(): string;
  gone(): string;
  failed(): string;
  help(): string;
  greet(): string;
  thank(): string;
  tooLong(): string;
  tooMany(): string;
  unknown(): string;
}
