import type { ToolInputs, ToolName, ToolOutputs } from "@todo-chat/contract";
import type { ToolUIPart, UIDataTypes, UIMessage } from "ai";
import type { input, output } from "zod";

export type AssistantTools = {
  [Name in ToolName]: {
    input: input<(typeof ToolInputs)[Name]>;
    output: output<(typeof ToolOutputs)[Name]>;
  };
};

export type AssistantMessage = UIMessage<unknown, UIDataTypes, AssistantTools>;
export type AssistantPart = AssistantMessage["parts"][number];
export type ToolPart = ToolUIPart<AssistantTools>;

export const isToolPart = (part: AssistantPart): part is ToolPart =>
  part.type.startsWith("tool-");

export const toolNameOf = (part: ToolPart) =>
  part.type.slice("tool-".length) as ToolName;

export const usesTools = (message: AssistantMessage) =>
  message.parts.some(isToolPart);

export const textOf = (message: AssistantMessage) =>
  message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
