import type { CreateTask } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import { asksToAdd, isTooLong, readTask } from "./add.ts";
import { whenOf } from "../due.ts";
import type { Changes, Intent } from "../intent.ts";
import { isIdle } from "./idle.ts";
import { readShift, toWhen, withoutOldDate } from "./moved.ts";
import { readRanks } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutAll, find, has, readSaid, wordsOf, type Said } from "./said.ts";
import { couldNot, isUnable } from "./unable.ts";
import { hasWords } from "./tidy.ts";
import { takeDate, takeParts } from "./parts.ts";

/** How what is still to be done ends: needs, futures and infinitives. */
const TO_DO =
  /(?<= )(?:ga|hoga|karunga|jaunga|chahiye|ana|karna|karva|dila|dikha|dena|lena|jana|lo|[^ ]{2,}(?:unga|ungi|enge|ngay|oonga|oongi|ega|egi|ینگے|ونگا|ونگی|na|ni|ne|نا|نی|نے))(?: (?:please|na|yar|ji|,|\.|!|se|ko))* $/u;
/** "naya charger lena hai S24 ka": the verb is not always last. */
const NEED = rule(
  "(?:dena|lena|karna|karva|dila|dekh|dikha|bata|suna|ho|jana|ana|[^ ]{2,}(?:na|ni|ne|نا|نی|نے)) hai",
);
const WAS = rule("tha(?=(?: [.!])* $)");
/** What is asked rather than told. */
export const QUESTION = rule(
  "\\?|ya nahi|(?:پتا|پتہ|معلوم|pata|maloom) nahi|(?:kya|kitna|kaun|kab|kaisa|kahan|kyun)",
);

/** How somebody feels, and what goes on: "neend aa rahi hai". */
const FEELING = rule(
  "mizaj|(?:motivation|himmat|sukoon|neend|energy|hosla|sabr|dua|ہمت|سکون|نیند|حوصلہ|صبر) chahiye(?=(?: [.!])* $)|(?:dard|bukhar|zukam|nazla|khansi|takleef|migraine|fever|headache|flu|infection|بخار|درد|زکام|نزلہ|کھانسی|تکلیف)(?: (?:bhi|bohat|sa|shuru|ho|raha|hua|hogaya|gaya|subah|raat|se))* hai(?=(?: [.!])* $)",
);
const WEATHER = rule(
  "(?<!agar )mausam(?= (?:[^ ]+ ){0,3}(?:hai|ga)(?: [,.!])* $)",
);
const GOING_ON = rule("raha hai(?=(?: [.!])* $)");

/** There is no repeat by the hour. */
const HOURLY = rule("har (?:(?:{NUM}|adha) )?(?:ghanta|minat)");
/** "Mistri nahi mila to …": hangs on something else. */
const CONDITION = rule("nahi [^ ]+ to(?= )");
const LACK = rule(
  "(?<!(?:zaruri|aham|fori) )nahi (?:hai|hoga|ho)(?=(?: [.!])* $)",
);
const TO_BE_DONE = rule(
  "(?:karva|[^ ]{2,}(?:na|ni|ne|نا|نی|نے))(?=(?: [.!])* $)",
);

/** "Aaj gym nahi ja paunga". */
const CANNOT = rule(
  "nahi (?:[^ ]+ )?(?:paunga|paungi|payenge|paenge|paoonga|paoongi|payega|paega|payegi|sakunga|sakungi|sakoonga|sakenge|sakega)(?=(?: [^ ]+)? $)",
);

/** "Aaj main bara khush hoon", "din acha hai". */
const MOOD = rule(
  "(?:acha|khush|بور|برا|بری|برے|پیارا|سہانا|kharab|zabardast|kamal|theek|mazay|مزے|کافی|kaafi|kafi|خوشگوار|suhana|bura)(?: sa)? hai(?=(?: [,.!])* $)",
);

/** "Aaj bohat kaam hai": how it is, unless that ranks it. */
const VERY = rule(
  "bohat(?! (?:(?:high )?priority|zaruri|aham|fori|sara) )(?: [^ ]+){1,3} hai(?=(?: [^ ]+){0,2} $)",
);

const OVER = rule(
  "(?:hogaya|karliya|kardiya|gaya|liya|diya|kiya|chuka)(?: (?:hai|tha))?",
);

/** How things are or what has happened, with nothing to do. */
const isState = (said: Said): boolean =>
  [LACK, HOURLY, CANNOT].some((one) => has(said, one)) ||
  isUnable(said) ||
  couldNot(said) ||
  isIdle(said) ||
  ([FEELING, WEATHER, MOOD, VERY, OVER, CONDITION].some((one) =>
    has(said, one),
  ) &&
    !has(said, NEED) &&
    !has(said, TO_BE_DONE));

const IT = rule(
  "(?<=^ )(?:is|us|ise|use|in|un)(?: (?:ka|ki|ke|par|mein|ko))?(?: (?:kaam|alarm|remind|tag))?(?= $)",
);

/** "Is ka alarm kal 8 baje": of the task at hand, and no title. */
function toldOfIt({ title, due, priority, tags }: CreateTask) {
  if (!has(readSaid(title), IT)) return undefined;
  const changes: Changes = {
    ...(due && { when: whenOf(due) }),
    ...(priority && { priority }),
    ...(tags && { addTags: tags }),
  };
  return { kind: "update", target: { by: "it" }, changes } as const;
}

function asAdded(task: CreateTask): Intent {
  if (isTooLong(task)) return { kind: "too-long" };
  const told = toldOfIt(task);
  if (told) return told;
  if (task.title) return { kind: "add", task };
  const { title: _, ...said } = task;
  const isDated = Object.keys(said).length > 0;
  return { kind: "nameless", verb: "add", ...(isDated && { task: said }) };
}

/** Says a day, or that it is to do. */
const isTold = ({ due, priority, tags }: CreateTask, said: Said): boolean =>
  [due, priority, tags].some(Boolean) ||
  TO_DO.test(wordsOf(said)) ||
  has(said, NEED);

/** "In dono ko 28 tak": of tasks that are there. */
const POINTS = rule("(?<=^ )(?:(?:in|un|is|us) )?(?:donon|ko|ise|use)(?= )");

/** "Jis mein paise dene hain": which one is meant. */
export const WHICH = rule(
  "(?<=^ (?:(?:vo|han|ji) )*)jo(?: (?:mein|ka|ki|ke|ko|se|par|ne|ke liye))?(?= (?:[^ ]+ ){1,5}(?:hai|tha|likha)(?: (?:vo|vala|na))*(?: [,.!])* $)",
);

/** Nothing that is still to be done, whatever day it names. */
const isNoTask = (said: Said, clock: Clock): boolean =>
  has(said, WAS) ||
  has(said, QUESTION) ||
  has(said, WHICH) ||
  isState(said) ||
  has(takeParts(said, clock).rest, LACK) ||
  (has(said, POINTS) && !has(said, NEED));

/** A task that is told rather than asked for, too. */
export function readAdd(said: Said, clock: Clock, listed: boolean): Intent {
  if (listed || asksToAdd(said)) return asAdded(readTask(said, clock));
  if (isNoTask(said, clock)) return { kind: "unknown" };
  const task = readTask(said, clock);
  if (has(said, GOING_ON) && !task.due) return { kind: "unknown" };
  return task.title && isTold(task, said) ? asAdded(task) : { kind: "unknown" };
}

const AROUND_VALUE = rule(
  "(?:(?:vo|ye|is|us) vala(?! kaam)|(?:keh|kehna|bola|likhna|likh)(?= tha )|yar|no|ghalat|wait|(?:ye|vo|is|us) kaam|dekh(?: (?:lo|le))? ga|jaun|is|us|nahi|balke|maaf|oho|,|\\.|!|matlab|mera|ghalti|asal|mein|par|ko|kar|kardo|karna|do|sirf|rakh|shift|bhi|hai|tha|bana|hi|priority|ise|use|ye|to|ab|acha|ji|han|ke|ka|ki|se|tak|vaqt|tarikh|due|wait|better|behtar|suit|chalega|chal|بہتر|pehla bar|shuru|karo|jana|dena|please|hona|chahiye|repeat|dohrana|aise|raha|sahi|theek|ho|ga|hoga|vo|lunga|sa|make|mark|it|karunga|jaunga|rakhna)",
);

const NO_VALUE = rule(
  "(?<!(?:zaruri|aham|fori) )nahi(?: hai)?(?=(?: [.!])* $)",
);

const FIRST_DATE = 5;
const DATE_ALONE = rule("(?<d>\\d+) (?:ko|tak)(?=(?: [^ ]+){0,2} $)");

/** "22 ko": a date; a smaller number chooses from a list. */
function takeAlone(said: Said, clock: Clock) {
  const taken = takeParts(said, clock);
  const date = find(said, DATE_ALONE)?.groups["d"];
  return Number(date) >= FIRST_DATE ? takeDate(taken, clock) : taken;
}

/** "Nahi 10": another hour. */
const HOUR_INSTEAD = rule(
  "(?<=^ (?:(?:ji|yar|are|oho|maaf) )*(?:nahi|balke)(?: (?:nahi|,|balke|sirf))* )(?<h>[1-9]|1[0-2])(?: (?:par|ko|kar|kardo|do|rakh))*(?=(?: [.!])* $)",
);

function readHourInstead(said: Said): Intent | undefined {
  const hour = find(said, HOUR_INSTEAD)?.groups["h"];
  const when = hour && toWhen({ time: { minutes: Number(hour) * 60 } });
  return when
    ? { kind: "update", target: { by: "it" }, changes: { when } }
    : undefined;
}

/** A date or a priority alone changes what was spoken of last. */
export function readValueAlone(said: Said, clock: Clock): Intent | undefined {
  const { shift, rest: unmoved } = readShift(withoutOldDate(said));
  const ranked = readRanks(unmoved);
  const { parts, rest } = takeAlone(ranked.rest, clock);
  if (has(said, NO_VALUE) || hasWords(cutAll(rest, AROUND_VALUE)))
    return readHourInstead(said);
  const dated = parts.day ?? parts.time ?? parts.moment;
  const changes: Changes = {
    ...(shift && { shift }),
    ...(dated && { when: toWhen(parts) }),
    ...(parts.repeat && { repeat: { rule: parts.repeat } }),
    ...(ranked.priority && { priority: ranked.priority }),
  };
  return Object.keys(changes).length > 0
    ? { kind: "update", target: { by: "it" }, changes }
    : readHourInstead(said);
}
