import type { MoveTask, Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { tellFailure } from "../changes/change-toast.ts";
import { titled } from "../changes/change-texts.ts";
import { moved } from "../changes/foresee.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";

export interface MoveArgs {
  task: Task;
  to: MoveTask;
}

const moveTask = ({ task, to }: MoveArgs) =>
  request<Task>(`/api/tasks/${task.id}/move`, { method: "POST", body: to });

export const useMoveTask = () =>
  useTaskMutation({
    call: moveTask,
    foresee: ({ task, to }) => moved(task.id, to),
    tell: ({ task }) => titled("moved", task),
    onFailure: tellFailure,
  });
