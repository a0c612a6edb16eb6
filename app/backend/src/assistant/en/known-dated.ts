import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { asksToAdd } from "./add-starts.ts";
import { isInTitle } from "./again.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

function dateOfKnown(part: string, context: Context): Intent | undefined {
  const { rest, when } = readWhen(part, context.clock);
  const words = cleanTitle(rest).replace(/^(?:the|my) /i, "");
  const isNew = asksToAdd(part) || STARTS_WITH_DOING.test(part);
  return when && words && !isNew && isInTitle(words, context)
    ? { kind: "update", target: { by: "words", words }, changes: { when } }
    : undefined;
}

/** "Gate by Friday, fence by Sunday": dates for tasks that are there, where all of them are. */
export function readKnownDated(
  parts: string[],
  context: Context,
): Intent[] | undefined {
  const read = parts.map((part) => dateOfKnown(part, context));
  return read.every((intent) => intent !== undefined) ? read : undefined;
}
