import type { ToolInputs, ToolName, ToolOutputs } from "@todo-chat/contract";
import type { ToolUIPart, UIDataTypes, UIMessage } from "ai";
import type { input, output } from "zod";

export type AssistantTools = {
  [Name in ToolName]: {
    input: input<(typeof ToolInputs)[Name]>;
    output: output<(typeof ToolOutputs)[Name]>;
  };
};

interface MessageMetadata {
  /** When it was said. */
  at: string;
}

export type AssistantMessage = UIMessage<
  MessageMetadata,
  UIDataTypes,
  AssistantTools
>;
export type AssistantPart = AssistantMessage["parts"][number];
export type ToolPart = ToolUIPart<AssistantTools>;
type TextPart = Extract<AssistantPart, { type: "text" }>;

export const isToolPart = (part: AssistantPart): part is ToolPart =>
  part.type.startsWith("tool-");

export const toolNameOf = (part: ToolPart) =>
  part.type.slice("tool-".length) as ToolName;

export const textOf = (message: AssistantMessage) =>
  message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");

/** False of an answer before its first word, and after it was stopped there. */
export const saysSomething = ({ role, parts }: AssistantMessage): boolean =>
  role === "user" || parts.some(({ type }) => type !== "step-start");

/** Whether the next word or tool is yet to come. */
export function isPausing(message: AssistantMessage | undefined): boolean {
  const part = message?.parts.at(-1);
  if (message?.role !== "assistant" || !part) return true;
  if (isToolPart(part)) return part.state === "output-available";
  return part.type === "step-start";
}

/** Said about the answer, such as that the built-in assistant stepped in. */
export const isNotice = ({ providerMetadata }: TextPart): boolean =>
  providerMetadata?.todoChat?.notice === true;

const READING = ["list_tasks", "search_tasks", "get_user_profile"];

/** How many of a message's tools have changed tasks by now. */
export const countChanges = (message: AssistantMessage | undefined): number =>
  message?.parts.filter(
    (part) =>
      isToolPart(part) &&
      part.state === "output-available" &&
      !READING.includes(toolNameOf(part)),
  ).length ?? 0;

/** Whether a tool only asked, and waits for a yes. */
export function isQuestion(part: AssistantPart): boolean {
  if (!isToolPart(part) || part.state !== "output-available") return false;
  const { output } = part;
  if ("applied" in output) return !output.applied && output.tasks.length > 0;
  return "found" in output && output.found && output.deleted === false;
}

export const isDeletion = (part: AssistantPart): boolean =>
  part.type === "tool-delete_task" ||
  (part.type === "tool-change_tasks" && part.input?.action?.kind === "delete");
