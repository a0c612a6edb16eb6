import { request } from "../../../lib/request.ts";
import { useTaskMutation } from "../use-task-mutation.ts";

function deleteTask(id: string) {
  return request<void>(`/api/tasks/${id}`, { method: "DELETE" });
}

export const useDeleteTask = () => useTaskMutation(deleteTask);
