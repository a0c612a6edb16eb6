import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3Content,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from "@ai-sdk/provider";
import { generateId } from "ai";
import type { Clock } from "./clock.ts";
import { decide } from "./decide.ts";
import type { Step } from "./step.ts";
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

const finishReason = (step: Step): LanguageModelV3FinishReason => ({
  unified: step.do === "call" ? "tool-calls" : "stop",
  raw: undefined,
});

const toContent = (step: Step): LanguageModelV3Content =>
  step.do === "say"
    ? { type: "text", text: step.text }
    : {
        type: "tool-call",
        toolCallId: generateId(),
        toolName: step.tool,
        input: JSON.stringify(step.input),
      };

function contentParts(step: Step): LanguageModelV3StreamPart[] {
  if (step.do === "call") return [toContent(step) as LanguageModelV3StreamPart];
  const id = generateId();
  return [
    { type: "text-start", id },
    { type: "text-delta", id, delta: step.text },
    { type: "text-end", id },
  ];
}

const toParts = (step: Step): LanguageModelV3StreamPart[] => [
  { type: "stream-start", warnings: [] },
  ...contentParts(step),
  { type: "finish", finishReason: finishReason(step), usage: NO_USAGE },
];

const toStream = <T>(parts: T[]) =>
  new ReadableStream<T>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });

/** The assistant that needs no key and no network: rules behind the model interface. */
export function createBuiltInModel(clock: Clock): LanguageModelV3 {
  const next = ({ prompt }: LanguageModelV3CallOptions) =>
    decide(toTurns(prompt), clock);
  return {
    specificationVersion: "v3",
    provider: "todo-chat",
    modelId: "built-in",
    supportedUrls: {},
    doGenerate: async (options) => {
      const step = next(options);
      return {
        content: [toContent(step)],
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
