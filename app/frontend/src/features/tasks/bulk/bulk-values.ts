import type { BulkAction, Priority, Task } from "@todo-chat/contract";
import { dueOf } from "../task-form-values.ts";
import { commonTags, lineOf, tagsIn } from "../tags.ts";
import type { BulkKind } from "./bulk-kind.ts";

export interface BulkValues {
  priority: Priority | "none";
  tags: string;
  day: string;
  time: string;
}

export const bulkValuesOf = (tasks: Task[]): BulkValues => ({
  priority: tasks[0]?.priority ?? "none",
  tags: lineOf(commonTags(tasks)),
  day: "",
  time: "",
});

function changesOf(
  kind: "priority" | "tags" | "due",
  values: BulkValues,
): Extract<BulkAction, { kind: "update" }>["changes"] {
  const { priority, tags, day, time } = values;
  if (kind === "tags") return { tags: tagsIn(tags) };
  if (kind === "due") return { due: dueOf(day, time) };
  return { priority: priority === "none" ? null : priority };
}

export function bulkActionOf(kind: BulkKind, values: BulkValues): BulkAction {
  if (kind === "priority" || kind === "tags" || kind === "due")
    return { kind: "update", changes: changesOf(kind, values) };
  return { kind };
}
