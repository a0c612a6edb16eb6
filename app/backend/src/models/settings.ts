import { z } from "zod";

export const PROVIDERS = [
  "built-in",
  "cohere",
  "openai",
  "anthropic",
  "google",
  "openai-compatible",
] as const;

export type Provider = (typeof PROVIDERS)[number];

/** Small and quick ones that call tools well; LLM_MODEL names another. */
const USUAL_MODELS: Partial<Record<Provider, string>> = {
  cohere: "command-a-03-2025",
  openai: "gpt-5-mini",
  anthropic: "claude-haiku-4-5",
  google: "gemini-flash-latest",
};

const MAX_SECONDS = 300;

const RULES = {
  provider: `one of ${PROVIDERS.join(", ")}; leave it out for built-in`,
  model: "a model's name without spaces, as the provider writes it",
  baseUrl:
    "an http or https URL without user and password; set it as https://api.example.com/v1",
  apiKey: "one line of printable characters without spaces",
  missingKey: "missing: this provider needs the key that it gave you",
  missingModel: "missing: name a model that the server offers",
  missingUrl: "missing: openai-compatible needs the address of the server",
  seconds: `seconds above 0, at most ${MAX_SECONDS}`,
};

function isBareUrl(text: string): boolean {
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

const seconds = (usual: number) =>
  z.coerce
    .number({ error: RULES.seconds })
    .positive({ error: RULES.seconds })
    .max(MAX_SECONDS, { error: RULES.seconds })
    .default(usual);

/** Environment variables that choose the language model. */
export const LlmEnvironmentSchema = z.object({
  LLM_PROVIDER: z
    .enum(PROVIDERS, { error: RULES.provider })
    .default("built-in"),
  LLM_MODEL: z
    .string()
    .regex(/^[^\s]{1,200}$/, { error: RULES.model })
    .optional(),
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: RULES.baseUrl, abort: true })
    .refine(isBareUrl, { error: RULES.baseUrl })
    .optional(),
  LLM_API_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, { error: RULES.apiKey })
    .optional(),
  /** How long an answer may stand still; models that reason do so before their first word. */
  LLM_FIRST_TOKEN_SECONDS: seconds(20),
  /** How long a model may take for a whole answer, its tools included. */
  LLM_TIMEOUT_SECONDS: seconds(60),
});

type LlmEnvironment = z.output<typeof LlmEnvironmentSchema>;

/** Settings that are fine one by one but not together, by key. */
export function llmProblems(env: LlmEnvironment): [string, string][] {
  const { LLM_PROVIDER: provider } = env;
  if (provider === "built-in") return [];
  const own = provider === "openai-compatible";
  const problems: [string, string | false][] = [
    ["LLM_API_KEY", !own && !env.LLM_API_KEY && RULES.missingKey],
    ["LLM_BASE_URL", own && !env.LLM_BASE_URL && RULES.missingUrl],
    ["LLM_MODEL", own && !env.LLM_MODEL && RULES.missingModel],
  ];
  return problems.filter((one): one is [string, string] => one[1] !== false);
}

export interface LlmSettings {
  provider: Provider;
  model: string;
  baseUrl: string | undefined;
  apiKey: string | undefined;
  firstTokenMs: number;
  timeoutMs: number;
}

export const toLlmSettings = (env: LlmEnvironment): LlmSettings => ({
  provider: env.LLM_PROVIDER,
  model: env.LLM_MODEL ?? USUAL_MODELS[env.LLM_PROVIDER] ?? "built-in",
  baseUrl: env.LLM_BASE_URL,
  apiKey: env.LLM_API_KEY,
  firstTokenMs: env.LLM_FIRST_TOKEN_SECONDS * 1000,
  timeoutMs: env.LLM_TIMEOUT_SECONDS * 1000,
});
