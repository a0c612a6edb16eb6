import type {
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from "@ai-sdk/provider";
import { generateId } from "ai";

export type Emit = (part: LanguageModelV3StreamPart) => void;

/** What no model wrote has no tokens to count. */
const NO_USAGE: LanguageModelV3Usage = {
  inputTokens: {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

export function say(text: string, emit: Emit): void {
  const id = generateId();
  emit({ type: "text-start", id });
  emit({ type: "text-delta", id, delta: text });
  emit({ type: "text-end", id });
}

export const finish = (emit: Emit): void =>
  emit({
    type: "finish",
    finishReason: { unified: "stop", raw: undefined },
    usage: NO_USAGE,
  });
