import type {
  CreateTask,
  Priority,
  RepeatInput,
  ToolInputs,
} from "@todo-chat/contract";
import type { z } from "zod";

export type ListFilter = z.input<typeof ToolInputs.list_tasks>;

/** What a title's own date says, where the words fit several tasks. */
export interface DueSaid {
  /** `YYYY-MM-DD`. */
  day?: string;
  hour?: number;
  minute?: number;
  /** Only which half of the day was said. */
  half?: "am" | "pm";
}

/** Which tasks are meant. */
export type Target =
  /** In the list last shown, from 1; -1 is the last one. */
  | {
      by: "number";
      number: number;
      /** "The first one": of those just added, where no list was shown since. */
      isPlace?: boolean;
    }
  | { by: "numbers"; numbers: number[] }
  /** Part of a title. */
  | {
      by: "words";
      words: string;
      due?: DueSaid;
      /** How many tasks have these words: "both of the bills". */
      count?: number;
    }
  | { by: "several"; targets: Target[] }
  /** The one, or those, spoken of last. */
  | { by: "it" }
  | { by: "both" }
  /** Of two spoken of, the one that was not meant; not the one that the order before it names. */
  | { by: "other"; than?: Target }
  /** All that are open but those spoken of last. */
  | { by: "rest" }
  /** "The ten o'clock one": what is due then. */
  | { by: "due"; due: DueSaid }
  /** Of those shown, the one that is due first or last. */
  | { by: "time"; place: "first" | "last" }
  | {
      by: "all";
      filter: ListFilter;
      except?: Target;
      /** "All of them": of those spoken of last, where they are several. */
      ofSpoken?: boolean;
    };

/** What a message says of time: a day keeps a task's hour, an hour its day. */
export interface When {
  /** `YYYY-MM-DD`. */
  day?: string;
  time?: { hour: number; minute: number };
  /** Nothing said which half of the day the time is of. */
  isFree?: boolean;
  /** Only which half of the day was said: the hour stays. */
  half?: "am" | "pm";
  /** ISO 8601 with an offset. */
  moment?: string;
}

/** How a task is to change; a key left out stays as it is. */
export interface Changes {
  title?: string;
  /** A new figure in the title, with what it counts: "5 kg". */
  amount?: string;
  /** Words of the title in the place of others; where it holds them, nothing else is meant. */
  swap?: { old: string; by: string };
  notes?: string | null;
  /** Null takes the date away. */
  due?: null;
  /** Of a task that repeats: this time is left out. */
  skip?: true;
  /** The hour goes, and the day stays. */
  untimed?: true;
  when?: When;
  /** Later by so much, in luxon's units; earlier when negative. */
  shift?: Partial<Record<ShiftUnit, number>>;
  priority?: Priority | null;
  repeat?: RepeatInput | null;
  addTags?: string[];
  removeTags?: string[];
  /** Null takes the reminder away. */
  remind?: Ahead | null;
  /** A day or a moment at which the reminder comes, whenever the task is due. */
  remindOn?: string;
}

/** How long before a task is due its reminder comes; without a length, at that time. */
export interface Ahead {
  minutes?: number;
  hours?: number;
  days?: number;
  weeks?: number;
  /** Of the day on which it comes, where that was said. */
  hour?: number;
}

export type ShiftUnit = "minutes" | "hours" | "days" | "weeks" | "months";

export type TaskAction =
  | { kind: "complete" | "reopen" | "delete"; target: Target }
  | { kind: "update"; target: Target; changes: Changes };

export type Talk =
  | "yes"
  | "no"
  | "undo"
  | "help"
  | "greet"
  | "thank"
  | "profile"
  /** "Don't delete it": nothing is to happen. */
  | "keep"
  | "too-long"
  | "too-many"
  /** Not a task, and nothing that the assistant can do. */
  | "unknown";

/** What a message asks for, whatever its language. */
export type Intent =
  | TaskAction
  | {
      kind: "add";
      task: CreateTask;
      /** Rather than the one that was added just before, if it is much like it. */
      instead?: boolean;
    }
  | {
      kind: "list";
      filter: ListFilter;
      /** How many, when is it due, what comes first; by default all are shown. */
      ask?: "count" | "when" | "next" | "last";
      /** "And after that?": of those that come next, from 0. */
      place?: number;
      /** The one behind what was asked for just before. */
      isFurther?: boolean;
    }
  /** Numbers alone, or words: the answer to "which one?". */
  | {
      kind: "choose";
      target: Target;
      /** Rather than the task that the last order took. */
      instead?: boolean;
      /** The words as they were said, which may correct the title of what was added. */
      asSaid?: string;
      /** As well as the task that the last order took. */
      also?: boolean;
      /** What is said is a new task where the last order was to add one. */
      task?: CreateTask;
      /** Of what the assistant asked about, these alone, or all but these. */
      among?: "only" | "except";
    }
  /** An order that names no task; what it says of one that is to be added. */
  | {
      kind: "nameless";
      verb: "add" | "change";
      task?: Omit<CreateTask, "title">;
    }
  /** "Sorry, two hours": by how much rather than what the last order moved a task by. */
  | {
      kind: "length";
      by: NonNullable<Changes["shift"]>;
      otherwise?: TaskAction;
    }
  /** "Scratch that": what was done just before is taken back, if anything was. */
  | { kind: "retract"; otherwise?: TaskAction }
  /** What it means instead where the assistant asked nothing. */
  | { kind: "yes"; otherwise?: TaskAction }
  | {
      kind: Exclude<Talk, "yes">;
      /** The task that is to be left alone. */
      target?: Target;
    };
