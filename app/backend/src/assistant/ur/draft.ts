import type { CreateTask, Priority } from "@todo-chat/contract";
import type { Parts } from "./when.ts";
import type { Talk } from "./small-talk.ts";

export interface Filter {
  status?: "open" | "done" | "all";
  dueFrom?: string;
  dueUntil?: string;
  overdue?: boolean;
  priority?: Priority;
  tag?: string;
}

export type Target =
  | { by: "number"; number: number }
  | { by: "numbers"; numbers: number[] }
  | { by: "words"; words: string }
  | { by: "several"; targets: Target[] }
  | { by: "it" }
  | { by: "both" }
  | { by: "all"; filter: Filter };

export interface Changes {
  title?: string;
  due?: string | null;
  when?: Parts;
  /** Later by so much; earlier when negative. */
  shift?: { amount: number; unit: string };
  repeat?: string | null;
  priority?: Priority | null;
  addTags?: string[];
  notes?: string | null;
}

export type Draft =
  | { kind: Talk }
  | { kind: "add"; task: CreateTask }
  | { kind: "complete" | "reopen" | "delete"; target?: Target }
  | { kind: "update"; target?: Target; changes: Changes }
  | {
      kind: "list";
      filter: Filter;
      search?: string;
      ask?: "count" | "when" | "next";
    }
  | { kind: "choose"; target: Target }
  | { kind: "keep" }
  | { kind: "unknown" };
