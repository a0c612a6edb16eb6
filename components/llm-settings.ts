import { z } from "zod";
import { help } from "./setting-help";

const llmProviders = [
  "built-in",
  "cohere",
  "openai",
  "anthropic",
  "google",
  "openai-compatible",
] as const;

const MAX_SECONDS = 300;

const seconds = (usual: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_SECONDS)
    .default(usual)
    .meta(help(`whole seconds from 1 to ${MAX_SECONDS}`, String(usual)));

/** Which language model answers, and how long it is waited for. */
export const llmSettings = {
  llmProvider: z
    .enum(llmProviders)
    .default("built-in")
    .meta(help(`one of ${llmProviders.join(", ")}`, "cohere")),
  llmModel: z
    .string()
    .regex(/^\S{1,200}$/)
    .optional()
    .meta(
      help("a model's name as its provider writes it", "command-a-03-2025"),
    ),
  llmBaseUrl: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/)
    .optional()
    .meta(
      help(
        "an http or https URL without user and password",
        "http://ollama.ollama.svc:11434/v1",
      ),
    ),
  llmApiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .meta(
      help(
        "the provider's key (typed or piped in, never an argument)",
        "--secret",
      ),
    ),
  llmFirstTokenSeconds: seconds(20),
  llmTimeoutSeconds: seconds(60),
};
