import type { BulkChange, Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { bulkText } from "../changes/change-texts.ts";
import { changed, removed } from "../changes/foresee.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";

interface Changed {
  tasks: Task[];
}

const changeTasks = (body: BulkChange) =>
  request<Changed>("/api/tasks/bulk", { method: "POST", body });

function foresee({ ids, action }: BulkChange) {
  if (action.kind === "delete") return removed(ids);
  if (action.kind === "update") return changed(ids, action.changes);
  return changed(ids, { done: action.kind === "complete" });
}

/** Many at once, which one undo takes back. */
export const useChangeTasks = () =>
  useTaskMutation({
    call: changeTasks,
    foresee,
    tell: ({ action }, { tasks }) => bulkText(action.kind, tasks.length),
  });
