import type { Task, UpdateTask } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { updatedText } from "../changes/change-texts.ts";
import { changed } from "../changes/foresee.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";

export interface UpdateArgs {
  task: Task;
  changes: UpdateTask;
}

const updateTask = ({ task, changes }: UpdateArgs) =>
  request<Task>(`/api/tasks/${task.id}`, { method: "PATCH", body: changes });

export const useUpdateTask = (onFailure?: (error: unknown) => void) =>
  useTaskMutation({
    onFailure,
    call: updateTask,
    foresee: ({ task, changes }) => changed([task.id], changes),
    tell: ({ changes }, task) => updatedText(task, changes),
  });
