import type { ListFilter, Target } from "../intent.ts";
import { toNumber } from "./calendar.ts";

/** "The overdue ones": those of a kind. */
export const PLURAL =
  /^(?:(?:the|my|all|any) )*(?:(?:open|done|completed|finished|ticked(?:[- ]off)?|checked(?:[- ]off)?|overdue|old|late|high|low|medium|urgent|important|priority|today's|tonight's|tomorrow's|yesterday's|(?:this|next) week's|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|weekend)[ -])*(?:tasks|todos|to-dos|ones|items|things|stuff|errands|chores|list)\b|^(?:all |the )*(?:completed|done|finished|overdue)$/i;

const COUNTED =
  /^(?:(?:the|my|all|both) )*(two|three|four|five|[2-5]) (?!of\b|other\b|open\b|done\b)([\p{L}-]{3,}) (?:tasks|ones|things|items|jobs)$/iu;

/** "The two garden tasks". */
export function countedOf(named: string): Target | undefined {
  const [, count = "", words = ""] = COUNTED.exec(named.trim()) ?? [];
  const rank = PLURAL.test(`${words} tasks`);
  return words && !rank
    ? { by: "words", words, count: toNumber(count) }
    : undefined;
}

const THEM_ALL =
  /^(?:all (?:(?:two|three|four|five|six|\d) )?of (?:them|these|those)|(?:them|these|those) all|all (?:these|those|(?:the )?listed ones))[.!]*$/i;

/** "All of them", "everything": of those spoken of, or of the whole list. */
export function wholeOf(
  named: string,
  status: ListFilter["status"],
): Target | undefined {
  const filter = { status: status ?? "all" };
  if (THEM_ALL.test(named)) return { by: "all", filter, ofSpoken: true };
  return /^(?:all|all of it|it all|everything)[.!]*$/i.test(named)
    ? { by: "all", filter }
    : undefined;
}
