import { createAnthropic } from "@ai-sdk/anthropic";
import { createCohere } from "@ai-sdk/cohere";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV3 } from "@ai-sdk/provider";
import type { LlmSettings, Provider } from "./settings.ts";

interface Access {
  apiKey: string | undefined;
  /** Undefined: the provider's own address. */
  baseURL: string | undefined;
}

type Create = (access: Access, model: string) => LanguageModelV3;

const CREATE: Record<Exclude<Provider, "built-in">, Create> = {
  cohere: (access, model) => createCohere(access)(model),
  // Not the Responses API, which keeps what people say at the provider's.
  openai: (access, model) => createOpenAI(access).chat(model),
  anthropic: (access, model) => createAnthropic(access)(model),
  google: (access, model) => createGoogleGenerativeAI(access)(model),
  "openai-compatible": ({ apiKey, baseURL = "" }, model) =>
    createOpenAICompatible({ name: "llm", apiKey, baseURL }).chatModel(model),
};

/** The model that is configured; undefined when it is the built-in one. */
export function createProviderModel(
  settings: LlmSettings,
): LanguageModelV3 | undefined {
  const { provider, model, apiKey, baseUrl: baseURL } = settings;
  if (provider === "built-in") return undefined;
  return CREATE[provider]({ apiKey, baseURL }, model);
}
