import type { BulkAction } from "@todo-chat/contract";
import { call, type Call } from "./step.ts";

/** One task is no bulk change: only its deletion asks first. */
export function oneTask(id: string, action: BulkAction): Call {
  switch (action.kind) {
    case "complete":
      return call("complete_task", { id });
    case "reopen":
      return call("update_task", { id, changes: { done: false } });
    case "delete":
      return call("delete_task", { id });
    case "update":
      return call("update_task", { id, changes: action.changes });
  }
}
