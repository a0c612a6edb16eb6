import type { CreateTask, Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { useTaskMutation } from "../use-task-mutation.ts";

function createTask(body: CreateTask) {
  return request<Task>("/api/tasks", { method: "POST", body });
}

export const useCreateTask = () => useTaskMutation(createTask);
