import { isDeepStrictEqual } from "node:util";
import {
  BulkResultSchema,
  TaskResultSchema,
  ToolInputs,
} from "@todo-chat/contract";
import {
  getToolName,
  isToolUIPart,
  type DynamicToolUIPart,
  type ToolUIPart,
  type UIMessage,
} from "ai";
import type { Request } from "../tools/context.ts";

type ToolPart = ToolUIPart | DynamicToolUIPart;

function deletion({ output }: ToolPart): Request | undefined {
  const result = TaskResultSchema.safeParse(output).data;
  if (!result?.found || result.deleted !== false) return undefined;
  return { tool: "delete_task", id: result.task.id };
}

function change({ input, output }: ToolPart): Request | undefined {
  const request = ToolInputs.change_tasks.safeParse(input).data;
  const result = BulkResultSchema.safeParse(output).data;
  if (!request || result?.applied !== false) return undefined;
  return { tool: "change_tasks", ...request };
}

function requestIn(part: ToolPart): Request | undefined {
  switch (getToolName(part)) {
    case "delete_task":
      return deletion(part);
    case "change_tasks":
      return change(part);
    default:
      return undefined;
  }
}

/** What this message of the assistant asked the person about. */
export function askedIn(message: UIMessage | undefined): Request[] {
  if (message?.role !== "assistant") return [];
  return message.parts
    .filter(isToolUIPart)
    .map(requestIn)
    .filter((request) => request !== undefined);
}

const inOrder = (request: Request): Request =>
  request.tool === "delete_task"
    ? request
    : { ...request, ids: [...new Set(request.ids)].sort() };

/** The same tasks and the same change of them. */
export const isSame = (one: Request, other: Request): boolean =>
  isDeepStrictEqual(inOrder(one), inOrder(other));
