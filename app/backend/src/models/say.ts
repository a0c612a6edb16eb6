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

/** By this the page tells a notice from the answer. */
const NOTICE = { todoChat: { notice: true } };

export function sayNotice(text: string, emit: Emit): void {
  const id = generateId();
  emit({ type: "text-start", id, providerMetadata: NOTICE });
  emit({ type: "text-delta", id, delta: text });
  emit({ type: "text-end", id });
}

export const finish = (emit: Emit): void =>
  emit({
    type: "finish",
    finishReason: { unified: "stop", raw: undefined },
    usage: NO_USAGE,
  });
