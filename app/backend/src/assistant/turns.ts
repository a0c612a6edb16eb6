import type { LanguageModelV3Prompt } from "@ai-sdk/provider";

export interface ToolResult {
  tool: string;
  input: unknown;
  /** Undefined when the tool failed. */
  output: unknown;
}

/** One message of the person and what the assistant did about it so far. */
export interface Turn {
  said: string;
  results: ToolResult[];
}

type Message = LanguageModelV3Prompt[number];
type Calls = Map<string, unknown>;

const textOf = (message: Extract<Message, { role: "user" }>): string =>
  message.content
    .map((part) => (part.type === "text" ? part.text : ""))
    .join(" ");

function noteCalls(message: Message, inputs: Calls): void {
  if (message.role !== "assistant") return;
  for (const part of message.content) {
    if (part.type === "tool-call") inputs.set(part.toolCallId, part.input);
  }
}

function resultsOf(message: Message, inputs: Calls): ToolResult[] {
  if (message.role !== "tool") return [];
  return message.content
    .filter((part) => part.type === "tool-result")
    .map(({ toolName, toolCallId, output }) => ({
      tool: toolName,
      input: inputs.get(toolCallId),
      output: output.type === "json" ? output.value : undefined,
    }));
}

/** The prompt as turns, oldest first; the last one is being answered. */
export function toTurns(prompt: LanguageModelV3Prompt): Turn[] {
  const turns: Turn[] = [];
  const inputs: Calls = new Map();
  for (const message of prompt) {
    if (message.role === "user") {
      turns.push({ said: textOf(message), results: [] });
    }
    noteCalls(message, inputs);
    turns.at(-1)?.results.push(...resultsOf(message, inputs));
  }
  return turns;
}
