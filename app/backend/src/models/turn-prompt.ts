import type { LanguageModelV3Prompt as Prompt } from "@ai-sdk/provider";

/** About 15,000 tokens: what small models can hold beside the tools. */
const MAX_LENGTH = 60_000;

const lengthOf = (messages: Prompt): number => JSON.stringify(messages).length;

/** A question and all that followed it, for each question. */
function turnsOf(prompt: Prompt): Prompt[] {
  const turns: Prompt[] = [];
  for (const message of prompt) {
    if (message.role === "user") turns.push([]);
    turns.at(-1)?.push(message);
  }
  return turns;
}

/** The latest turns that a model can take in, whole ones; the last one always. */
export function withoutOldTurns(prompt: Prompt): Prompt {
  const turns = turnsOf(prompt);
  let left = MAX_LENGTH - lengthOf(turns.at(-1) ?? []);
  const first = turns.slice(0, -1).findLastIndex((turn) => {
    left -= lengthOf(turn);
    return left < 0;
  });
  const system = prompt.filter(({ role }) => role === "system");
  return [...system, ...turns.slice(first + 1).flat()];
}

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
