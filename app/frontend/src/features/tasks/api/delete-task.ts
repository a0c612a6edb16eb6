import type { Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { titled } from "../changes/change-texts.ts";
import { removed } from "../changes/foresee.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";

const deleteTask = ({ id }: Task) =>
  request<void>(`/api/tasks/${id}`, { method: "DELETE" });

export const useDeleteTask = () =>
  useTaskMutation({
    call: deleteTask,
    foresee: ({ id }) => removed([id]),
    tell: (task) => titled("deleted", task),
  });
