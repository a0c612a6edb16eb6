import type { Intent, Target } from "../intent.ts";
import { meansAll, readTarget } from "./words.ts";

const COMPLETE = [
  /^(?:complete|completed|finish|finished|check off|tick off|done with|done|close)\b[\s:]*(.*)$/i,
  /^mark (.*?)(?: as)? (?:done|complete|completed|finished)[.!]*$/i,
  /^(?:i|i've|i have|we|we've)(?: have)?(?: just)? (?:finished|completed|done|did)(?: with)? (.*)$/i,
  /^(?:i'm|i am) done with (.*)$/i,
  /^(.*) (?:is|are) (?:done|complete|completed|finished)[.!]*$/i,
];

const REOPEN = [
  /^(?:reopen|uncomplete|uncheck|undo|restore|untick)\b[\s:]*(.*)$/i,
  /^mark (.*?)(?: as)? (?:not done|undone|open|incomplete|not finished)[.!]*$/i,
  /^(.*) (?:is not|isn't|are not|aren't) (?:done|complete|completed|finished)[.!]*$/i,
];

const DELETE = [
  /^(?:delete|remove|drop|cancel|erase|forget|scrap)\b[\s:]*(.*)$/i,
  /^get rid of (.*)$/i,
];

function firstMatch(patterns: RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  return undefined;
}

function actOn(
  patterns: RegExp[],
  text: string,
  act: (target: Target) => Intent,
): Intent | undefined {
  const named = firstMatch(patterns, text);
  if (named === undefined) return undefined;
  if (meansAll(named)) return { kind: "too-many" };
  const target = readTarget(named);
  return target ? act(target) : { kind: "nameless", verb: "change" };
}

export const readReopen = (text: string): Intent | undefined =>
  actOn(REOPEN, text, (target) => ({
    kind: "update",
    target,
    changes: { done: false },
  }));

export const readComplete = (text: string): Intent | undefined =>
  actOn(COMPLETE, text, (target) => ({ kind: "complete", target }));

export const readDelete = (text: string): Intent | undefined =>
  actOn(DELETE, text, (target) => ({ kind: "delete", target }));
