import { TaskResultSchema } from "@todo-chat/contract";
import { getToolName, isToolUIPart, type UIMessage } from "ai";

/** The id of the task whose deletion this message asks the person about. */
export function askedToDelete(message: UIMessage | undefined) {
  if (message?.role !== "assistant") return undefined;
  const part = message.parts
    .filter(isToolUIPart)
    .findLast((one) => getToolName(one) === "delete_task");
  const result = TaskResultSchema.safeParse(part?.output).data;
  return result?.found && result.deleted === false ? result.task.id : undefined;
}
