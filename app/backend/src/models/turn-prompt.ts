import type { LanguageModelV3Prompt as Prompt } from "@ai-sdk/provider";

const lastQuestion = (prompt: Prompt): number =>
  prompt.findLastIndex(({ role }) => role === "user");

/** What the tools answered since the person's last message. */
export const resultsInTurn = (prompt: Prompt) =>
  prompt
    .slice(lastQuestion(prompt) + 1)
    .flatMap((message) => (message.role === "tool" ? message.content : []))
    .filter((part) => part.type === "tool-result");

/** The prompt without what was done about the last message before `index`. */
export function withoutStepsBefore(prompt: Prompt, index: number): Prompt {
  const question = lastQuestion(prompt);
  return prompt.filter((_, at) => at <= question || at >= index);
}
