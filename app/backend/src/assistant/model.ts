import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3Content,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3ToolCall,
  LanguageModelV3Usage,
} from "@ai-sdk/provider";
import { generateId } from "ai";
import { decide, type Next, type Person } from "./decide.ts";
import type { Call } from "./step.ts";
import { toTurns } from "./turns.ts";

/** Rules have no tokens to count. */
const NO_USAGE: LanguageModelV3Usage = {
  inputTokens: {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

const finishReason = (next: Next): LanguageModelV3FinishReason => ({
  unified: "calls" in next ? "tool-calls" : "stop",
  raw: undefined,
});

const toCall = ({ tool, input }: Call): LanguageModelV3ToolCall => ({
  type: "tool-call",
  toolCallId: generateId(),
  toolName: tool,
  input: JSON.stringify(input),
});

const toContent = (next: Next): LanguageModelV3Content[] =>
  "calls" in next
    ? next.calls.map(toCall)
    : [{ type: "text", text: next.text }];

function contentParts(next: Next): LanguageModelV3StreamPart[] {
  if ("calls" in next) return next.calls.map(toCall);
  const id = generateId();
  return [
    { type: "text-start", id },
    { type: "text-delta", id, delta: next.text },
    { type: "text-end", id },
  ];
}

const toParts = (next: Next): LanguageModelV3StreamPart[] => [
  { type: "stream-start", warnings: [] },
  ...contentParts(next),
  { type: "finish", finishReason: finishReason(next), usage: NO_USAGE },
];

const toStream = <T>(parts: T[]) =>
  new ReadableStream<T>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });

/**
 * The assistant that needs no key and no network: rules behind the model
 * interface. Made for one turn: the tasks are those from before it.
 */
export function createBuiltInModel(person: Person): LanguageModelV3 {
  const next = ({ prompt }: LanguageModelV3CallOptions) =>
    decide(toTurns(prompt), person);
  return {
    specificationVersion: "v3",
    provider: "todo-chat",
    modelId: "built-in",
    supportedUrls: {},
    doGenerate: async (options) => {
      const step = next(options);
      return {
        content: toContent(step),
        finishReason: finishReason(step),
        usage: NO_USAGE,
        warnings: [],
      };
    },
    doStream: async (options) => ({
      stream: toStream(toParts(next(options))),
    }),
  };
}
