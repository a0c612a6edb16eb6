import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TaskPage } from "@todo-chat/contract";
import { callApi } from "../../../lib/request.ts";
import { TASKS_KEY } from "../../tasks/api/list-tasks.ts";
import { formatOfFile } from "../formats.ts";

/** Answers how many tasks came in. */
async function importTasks(file: File): Promise<number> {
  const found = formatOfFile(file.name);
  if (!found) throw new Error("The form lets no other file through");
  const response = await callApi(`/api/tasks/import?format=${found.format}`, {
    method: "POST",
    body: file,
    headers: { "content-type": found.type },
  });
  const { tasks } = (await response.json()) as Pick<TaskPage, "tasks">;
  return tasks.length;
}

export function useImportTasks() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: importTasks,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: TASKS_KEY }),
  });
}
