import type { Task } from "@todo-chat/contract";
import { isAside, isNews, NEWS, isOrder } from "./asides.ts";
import { forbids } from "./finish.ts";
import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { find, has, keep, written, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { tellingWords } from "./words.ts";

/** The only task that shares a word with what has happened. */
function taskOfNews(news: Target, tasks: Task[]): Target | undefined {
  if (news.by !== "words") return undefined;
  const said = new Set(tellingWords(news.words));
  const named = tasks.filter(
    ({ done, title }) =>
      !done && tellingWords(title).some((word) => said.has(word)),
  );
  const [only] = named;
  return only && named.length === 1
    ? { by: "words", words: only.title }
    : undefined;
}

const REFERS = rule("vala|(?:ka|ki|ke) kaam");

/** "Chhat wala main ne ghalat likhwaya tha, …": the task that is spoken of before. */
function taskSpokenOf(told: Said, tasks: Task[]): Target | undefined {
  const place = find(told, REFERS)?.from;
  const target = place ? readTarget(keep(told, 0, place)) : undefined;
  const isOne =
    target?.by === "words" &&
    matching(tasks, target.words, tellingWords).length === 1;
  return isOne ? target : undefined;
}

const FEWEST_WORDS = 3;

/** A mere verb is of what was told before it. */
const isWhole = (intent: Intent): boolean =>
  intent.kind === "add" && intent.task.title.split(" ").length >= FEWEST_WORDS;

const asWords = (said: Said): Target => ({ by: "words", words: written(said) });

/** What "it" is where something was told just before. */
const taskOfLead = (last: Intent, told: Said, tasks: Task[]) =>
  last.kind === "complete" && isNews(last, told, tasks)
    ? taskOfNews(last.target, tasks)
    : (taskSpokenOf(told, tasks) ??
      (has(told, NEWS) ? taskOfNews(asWords(told), tasks) : undefined));

/** "Aaj bohat thak gaya hun". */
const isForgetting = (last: Intent, told: Said): boolean =>
  last.kind === "keep" && !last.target && !forbids(told);

/** Whether what was told is no more than why, or what has happened. */
function isMereLead(
  last: Intent,
  told: Said,
  intent: Intent,
  { tasks, clock }: Context,
): boolean {
  const isTold =
    isForgetting(last, told) ||
    (last.kind === "unknown" && isAside(told, clock));
  return isNews(last, told, tasks) || (isTold && isWhole(intent));
}

/** What has happened before something is asked for is no order; "it" is the task it is about. */
export function withoutLeadIn(
  before: Intent[],
  told: Said | undefined,
  intent: Intent,
  context: Context,
): { before: Intent[]; intent: Intent } {
  const last = before.at(-1);
  if (!last || !told || !isOrder(intent)) return { before, intent };
  const isAboutIt = "target" in intent && intent.target?.by === "it";
  const isLead = last.kind === "unknown" || isNews(last, told, context.tasks);
  const target =
    isAboutIt && isLead ? taskOfLead(last, told, context.tasks) : undefined;
  const rest = before.slice(0, -1);
  if (target) return { before: rest, intent: { ...intent, target } as Intent };
  return isMereLead(last, told, intent, context)
    ? { before: rest, intent }
    : { before, intent };
}
