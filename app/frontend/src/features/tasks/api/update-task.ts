import type { Task, UpdateTask } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { useTaskMutation } from "../use-task-mutation.ts";

export const useUpdateTask = (id: string) =>
  useTaskMutation((body: UpdateTask) =>
    request<Task>(`/api/tasks/${id}`, { method: "PATCH", body }),
  );
