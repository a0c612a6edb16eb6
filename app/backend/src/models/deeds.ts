import type { LanguageModelV3ToolResultPart as Result } from "@ai-sdk/provider";
import {
  BulkResultSchema,
  TaskResultSchema,
  UndoResultSchema,
} from "@todo-chat/contract";

/** What a tool did, or asked, that must not be done again. */
export type Deed =
  | {
      did: "add" | "complete" | "update" | "delete" | "ask-delete";
      title: string;
    }
  | { did: "change" | "ask-change" | "undo"; count: number };

const DEEDS = {
  add_task: "add",
  complete_task: "complete",
  update_task: "update",
} as const;

function ofTask(tool: string, output: unknown): Deed | undefined {
  const result = TaskResultSchema.safeParse(output).data;
  if (!result?.found) return undefined;
  const { title } = result.task;
  if (tool === "delete_task")
    return { did: result.deleted ? "delete" : "ask-delete", title };
  return { did: DEEDS[tool as keyof typeof DEEDS], title };
}

function ofChange(output: unknown): Deed | undefined {
  const result = BulkResultSchema.safeParse(output).data;
  if (!result || result.tasks.length === 0) return undefined;
  const did = result.applied ? "change" : "ask-change";
  return { did, count: result.tasks.length };
}

function ofUndo(output: unknown): Deed | undefined {
  const undone = UndoResultSchema.safeParse(output).data?.undone;
  return undone ? { did: "undo", count: undone.count } : undefined;
}

/** Undefined for tools that only read, and for what failed or found nothing. */
export function deedOf({ toolName, output }: Result): Deed | undefined {
  if (output.type !== "json") return undefined;
  switch (toolName) {
    case "add_task":
    case "complete_task":
    case "update_task":
    case "delete_task":
      return ofTask(toolName, output.value);
    case "change_tasks":
      return ofChange(output.value);
    case "undo":
      return ofUndo(output.value);
    default:
      return undefined;
  }
}
