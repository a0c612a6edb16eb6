import { FULL_DAY } from "./calendar.ts";

const DATE = `(?:on|at|by|before|after|until|till|from|in the|for|tonight|tomorrow|today|every|each|this|next|now|please|${FULL_DAY}|\\d)`;
const END = `(?=\\s*[,.!;]|\\s*$| ${DATE}\\b)`;
/** Where one writes down what is to be done. */
const LISTS =
  "(?:lists?|tasks?|todos?|to-dos?|to do|calendar|diary|schedule|planner|agenda|reminders?|app|notes?|there|here|it|that|this|for|at|by|on|until|till)";
const TIMES =
  "(?:morning|afternoon|evening|night|day|week|weekend|month|year|name|top|end|same|first|last|next|(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|high|low|medium)";
const OWNER = "(?:the|my|his|her|our|their)";
const AWAY = new RegExp(
  `^put (?:(?:out|away|up|together)\\b|.{2,60}? (?:out|away|up|together|through|back(?!.* list\\b))${END})`,
  "i",
);
const INTO = new RegExp(
  `^put (?!down\\b|that\\b|in\\b|it\\b).{2,60}? (?:(?:in|into|on|onto|under|inside) (?:${OWNER} )?|to (?:${OWNER} |(?=bed\\b)))(?!${OWNER}\\b|(?:[\\w-]+ )?${LISTS}\\b|${TIMES}\\b|\\d)[a-z]`,
  "i",
);

/** "Put the bins out", "put petrol in the car": something to do, and no order to add it. */
export const isPutting = (text: string): boolean =>
  /^put\b/i.test(text) && (AWAY.test(text) || INTO.test(text));
