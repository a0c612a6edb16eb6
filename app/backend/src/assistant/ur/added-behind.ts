import type { CreateTask, Task } from "@todo-chat/contract";
import { dueIn, toDayText, type Clock } from "../clock.ts";
import { isDay } from "../../tasks/moment.ts";
import type { Intent } from "../intent.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { has, written, type Said } from "./said.ts";
import { withoutCourtesy } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const COUNTED =
  "(?:kilo|kg|gram|litre|liter|ltr|packet|pack|dabba|dabbay|darjan|dozen|piece|pieces|adad|bottle|plate|meter|gaz|pao|کلو|گرام|لیٹر|پیکٹ|ڈبہ|ڈبے|درجن|عدد|بوتل|پلیٹ|میٹر|گز|پاؤ)";
const DETAIL = rule(
  `(?<=^ )(?:(?!(?:aaj|kal|parson|{DAY}|is|us|vo|ye|{ORD}|akhri|{NUM}) )[^ ]+ (?:[^ ]+ ){0,2}vala|(?:{NUM}|adha|dedh|dhai|paune|sava|\\d+\\.\\d+) ${COUNTED})(?= $)`,
);
const COMMA_BEFORE = /[,،;؛–-]\s*$/u;

const MOST_OF_PLACE = 3;
const NAMED =
  /^(?:\p{Lu}[\p{L}\p{N}-]*|\d+)(?:\s(?:\p{Lu}[\p{L}\p{N}-]*|\d+))*$/u;
const PLACE = rule(
  "(?:office|town|colony|phase|block|hall|mall|hospital|clinic|masjid|school|college|park|chowk|market|road|sector|online|zoom|دفتر|ہال|ہسپتال|کلینک|مسجد|اسکول|پارک|چوک)(?: \\d+)?(?= $)",
);

const DATED = rule("{DAY}|{MONTH}|{PART}|aaj|kal|parson|hafta|weekend");

/** "…, Garden Town": where it is. */
const isPlace = (said: Said): boolean =>
  said.tokens.length <= MOST_OF_PLACE &&
  !has(said, DATED) &&
  (NAMED.test(written(said)) || has(said, PLACE));

const IS_TO_DO = /(?:n[aei]|نا|نی|نے)(?:\s\S{1,4})?$/iu;
/** An hour at which one is somewhere, and nothing to do. */
const isEvent = ({ title, due }: CreateTask): boolean =>
  !!due && !isDay(due) && !IS_TO_DO.test(title);

/** "… likh dein, shugar wali", "…, 2 kilo": which one, or how much, of what was just said. */
function detailOf(said: Said, isEvent: boolean): string | undefined {
  const first = said.tokens[0];
  const isBehind =
    first !== undefined && COMMA_BEFORE.test(said.text.slice(0, first.from));
  const bare = withoutCourtesy(said);
  const isDetail = has(bare, DETAIL) || (isEvent && isPlace(bare));
  return isBehind && isDetail ? written(bare) : undefined;
}

/** The task before with what a clause says of the thing in it. */
export function withDetail(before: Intent[], said: Said): Intent[] | undefined {
  const last = before.at(-1);
  const detail =
    last?.kind === "add" ? detailOf(said, isEvent(last.task)) : undefined;
  if (last?.kind !== "add" || !detail) return undefined;
  const title = `${last.task.title}, ${detail}`;
  return [...before.slice(0, -1), { ...last, task: { ...last.task, title } }];
}

const NOT_LAST = /(?:n[aei]|نا|نی|نے)$/iu;
const AND_BEFORE = /(?:^|\s)(?:aur|or|and|اور)\s*$/iu;
const NEED_LAST = rule("(?:hai|hoga)(?=(?: [.!])* $)");
const DATED_LAST = rule(
  "(?<=hai )(?:(?:{DAY}|{PART}|aaj|kal|parson|baje|ko|tak|\\d+) )*(?:{DAY}|{PART}|aaj|kal|parson|baje|ko|tak)(?= $)",
);

const dateOf = ({ due, repeat }: CreateTask) => ({
  ...(due && { due }),
  ...(repeat && { repeat }),
});
const isDated = (task: CreateTask): boolean =>
  Object.keys(dateOf(task)).length > 0;

const USED_UP =
  /^((?:naya|nayi|nai|naye|نیا|نئی|نئے)\s+)?(\S+(?:n[aei]|نا|نی|نے)(?:\s+\S{1,4})?)$/iu;

/** "Doodh khatam ho gaya, lana hai": no task is done, but what is used up is to be bought. */
export function withUsedUp(
  before: Intent[],
  intent: Intent,
  tasks: Task[],
): Intent[] | undefined {
  const last = before.at(-1);
  if (last?.kind !== "complete" || last.target.by !== "words") return undefined;
  const { words } = last.target;
  const isTask = matching(tasks, words, tellingWords).length > 0;
  const told = intent.kind === "add" && USED_UP.exec(intent.task.title);
  if (isTask || !told) return undefined;
  const title = `${told[1] ?? ""}${words} ${told[2]}`;
  const task = { ...intent.task, title };
  return [...before.slice(0, -1), { ...intent, task }];
}

/** Whether a clause is the second of two deeds with one "hai" between them. */
const sharesNeed = (title: string, said: Said): boolean =>
  NOT_LAST.test(title) &&
  AND_BEFORE.test(said.text.slice(0, said.tokens[0]?.from ?? 0));

const COMMA_ONLY = /[,،]\s*$/u;
const TO_DO = rule("[^ ]{2,}(?:na|ni|ne|نا|نی|نے) hai(?=(?: [.!])* $)");

/** "Itwar ko salgirah hai, cake mangwana hai": the day of the occasion is that of the errand. */
export function withOccasionsDay(
  before: Intent[],
  said: Said,
  intent: Intent,
  clock: Clock,
): Intent[] | undefined {
  const last = before.at(-1);
  if (last?.kind !== "add" || intent.kind !== "add") return undefined;
  const { due, repeat, title } = last.task;
  const isBehind = COMMA_ONLY.test(
    said.text.slice(0, said.tokens[0]?.from ?? 0),
  );
  if (!due || repeat || IS_TO_DO.test(title) || !isBehind) return undefined;
  if (isDated(intent.task) || !has(said, TO_DO)) return undefined;
  const task = { ...intent.task, due: toDayText(dueIn(due, clock)) };
  return [...before, { ...intent, task }];
}

/** "Kal khana banana aur bartan dhone hain": of two deeds with one "hai" the day is said once. */
export function withSharedDay(
  before: Intent[],
  said: Said,
  intent: Intent,
): Intent[] | undefined {
  const last = before.at(-1);
  if (last?.kind !== "add" || intent.kind !== "add") return undefined;
  const [one, other] = [last.task, intent.task];
  if (!sharesNeed(one.title, said) || isDated(one) === isDated(other))
    return undefined;
  if (!has(said, isDated(one) ? NEED_LAST : DATED_LAST)) return undefined;
  const date = { ...dateOf(one), ...dateOf(other) };
  return [
    ...before.slice(0, -1),
    { ...last, task: { ...one, ...date } },
    { ...intent, task: { ...other, ...date } },
  ];
}
