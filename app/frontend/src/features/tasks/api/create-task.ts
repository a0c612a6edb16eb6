import type { CreateTask, Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";
import { addedText } from "../changes/change-texts.ts";

const createTask = (body: CreateTask) =>
  request<Task>("/api/tasks", { method: "POST", body });

export const useCreateTask = () =>
  useTaskMutation({ call: createTask, tell: (_, task) => addedText(task) });
