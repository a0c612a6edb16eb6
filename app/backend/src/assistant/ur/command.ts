import { asksToAdd } from "./add.ts";
import { toDayText } from "../clock.ts";
import { readClear } from "./clear.ts";
import { isNeed } from "./finish.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readInPlace } from "./in-place-of.ts";
import { readList } from "./list.ts";
import { readValueAlone } from "./loose.ts";
import { matching } from "../match.ts";
import { readDelete, readFinish, readUpdate } from "./orders.ts";
import { takeParts } from "./parts.ts";
import { readReplaced, readRetitled } from "./reword.ts";
import { rule } from "./rule.ts";
import { cutAll, find, has, keep, written, type Said } from "./said.ts";
import { readRankTold } from "./rank-told.ts";
import { readSkipped } from "./skipped.ts";
import { hasWords } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const ASKS = rule(
  "\\?|(?<=^ )(?:dikha|bata)(?! hai)|kya|kitna|kaun|kab|kis|kahan|kuch (?:kaam )?(?:[^ ]+ )?to nahi|kuch kaam hai|(?:list|kaam) dekhna",
);
const ABOUT_DAY = rule("aur|to|ko|ka|ki|ke|phir|hai|\\?");
const OPENS = rule("reopen|khol");
const AGAIN = rule("(?:vapas|dobara|phir se) (?:list|baqi)");

const namesDone = (said: Said, { tasks }: Context): boolean =>
  matching(
    tasks.filter(({ done }) => done),
    written(keep(said, 0, find(said, AGAIN)!.from)),
    tellingWords,
  ).length > 0;

/** "Aur parson?": a day that is asked about. */
function readDayAsked(asked: Said, { clock }: Context): Intent | undefined {
  if (asked.tokens.at(-1)?.word !== "?") return undefined;
  const { parts, rest } = takeParts(asked, clock);
  if (!parts.day || parts.time || hasWords(cutAll(rest, ABOUT_DAY)))
    return undefined;
  const day = toDayText(parts.day);
  return { kind: "list", filter: { dueFrom: day, dueUntil: day } };
}

function readState(said: Said, context: Context): Intent | undefined {
  const needs = isNeed(said) || isNeed(takeParts(said, context.clock).rest);
  const asks = !needs || has(said, ASKS);
  return (
    (asks ? readList(said, context) : undefined) ?? readFinish(said, context)
  );
}

/** "Add karo: … cancel karna": what is added has a verb of its own. */
const titles = (said: Said): boolean =>
  asksToAdd(said) && !has(said, rule("vala|list se"));

/** "… wapas list mein dal do", of a task that is done, adds none. */
const reopens = (said: Said, context: Context): boolean =>
  has(said, AGAIN)
    ? namesDone(said, context)
    : !asksToAdd(said) && has(said, OPENS);

function readChange(said: Said, context: Context): Intent | undefined {
  return (
    (reopens(said, context) ? readFinish(said, context) : undefined) ??
    readSkipped(said) ??
    readClear(said) ??
    readInPlace(said, context) ??
    readRetitled(said, context) ??
    readUpdate(said, context) ??
    readReplaced(said, context) ??
    (titles(said) ? undefined : readDelete(said, context))
  );
}

/** An order about tasks that are there, or a question about them. */
export function readCommand(
  said: Said,
  asked: Said,
  context: Context,
): Intent | undefined {
  return (
    readDayAsked(asked, context) ??
    readChange(said, context) ??
    readRankTold(said, context) ??
    readValueAlone(said, context.clock) ??
    (asksToAdd(said) ? undefined : readState(asked, context))
  );
}
