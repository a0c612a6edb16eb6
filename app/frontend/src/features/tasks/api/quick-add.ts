import type { Task } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { useTaskMutation } from "../changes/use-task-mutation.ts";
import { addedText } from "../changes/change-texts.ts";

const quickAdd = (text: string) => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const body = { text, timeZone };
  return request<Task>("/api/tasks/quick-add", { method: "POST", body });
};

/** One line, of which days, repeats, priority and tags are understood. */
export const useQuickAdd = () =>
  useTaskMutation({ call: quickAdd, tell: (_, task) => addedText(task) });
