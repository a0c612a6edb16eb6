import type { Task } from "@todo-chat/contract";
import { isDay } from "../../tasks/moment.ts";
import { remindOfIt, reminding } from "../ahead.ts";
import type { Clock } from "../clock.ts";
import type { Ahead, Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { readWholeTask } from "./add.ts";
import { NUMBER, toNumber } from "./calendar.ts";
import { change } from "./change.ts";
import { readRemindOfKnown } from "./remind-of-known.ts";
import { readRemindOfIt } from "./remind-of-it.ts";
import { tellingWords } from "./telling-words.ts";
import { readWhen } from "./when.ts";

const COUNTS: Record<string, number> = {
  "half an": 0.5,
  "half a": 0.5,
  "a quarter of an": 0.25,
  "a couple of": 2,
  "a few": 3,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  "forty-five": 45,
};
const NAMED: Record<string, Ahead> = {
  hour: { hours: 1 },
  day: { days: 1 },
  evening: { days: 1, hour: 18 },
  night: { days: 1, hour: 20 },
  week: { weeks: 1 },
};
const UNITS = {
  m: "minutes",
  h: "hours",
  d: "days",
  w: "weeks",
} as const;

const COUNT = `(?<count>${Object.keys(COUNTS).join("|")}|\\d(?:\\.5)|${NUMBER})`;
const AMOUNT = `${COUNT}[ -]?(?<unit>m|h|minutes?|mins?|hours?|hrs?|days?|weeks?)(?<half> and a half)?`;
const BEFORE =
  "(?:before(?:hand)?|ahead(?: of time)?|earlier|in advance|prior(?: to)?|early)";
const LENGTH = `(?:${AMOUNT}|the (?<named>${Object.keys(NAMED).join("|")})) ${BEFORE}`;

const THING = "(?:reminder|nudge|heads[- ]up|alert|alarm|notification|warning)";
const NOTICE = `(?:(?:remind|nudge|ping|alert|notify|warn|buzz) me|(?:(?:set|add|put|make|create|get|give me|send me|with|(?:i(?:'d| would)? )?(?:want|need|like)) (?:up )?)?(?:an? |the )?${THING})`;
const JOIN =
  "(?:[\\s,;.–-]+(?:(?:and|then|also|but|plus|please|can you|could you|would you|i want you to|i'd like you to)\\b[\\s,]*)*)";
const IT =
  "(?:it|that|this|then|the (?:time|start|event|deadline|due date)|it(?:'s| is) due|it starts)";
const ONLY_IT = new RegExp(`^${IT}$`, "i");
const END = "(?:[\\s,]*(?:please|thanks))?[\\s.!?]*$";

/** "Dentist on friday at 3, and remind me an hour before". */
const BEHIND = new RegExp(
  `^(?:please )?(?<rest>.*?)(?:(?<=^(?:please )?)|${JOIN})${NOTICE}(?: (?:of|about|for) (?:it|that|this))?(?: set)?(?: (?:at|for|of))? ${LENGTH}(?: ${IT})?${END}`,
  "i",
);
/** "… with a 30-minute reminder". */
const AS_ONE_WORD = new RegExp(
  `^(?<rest>.+?)${JOIN}(?:with|set|add|give me) an? ${AMOUNT}[ -]${THING}${END}`,
  "i",
);
/** "Remind me an hour before the dentist", but not "before noon to call". */
const OF_THAT = new RegExp(
  `^(?:please )?${NOTICE} ${LENGTH}(?: of| for)? (?!(?:midnight|noon|\\d[\\d:.]*(?: ?[ap]m)?) to\\b)(?<what>.+?)${END}`,
  "i",
);
/** "Remind me about the dentist an hour before". */
const ABOUT_THAT = new RegExp(
  `^(?:please )?${NOTICE} (?:of|about|for|to) (?<what>.+?),? ${LENGTH}(?: ${IT})?${END}`,
  "i",
);
/** "Set a reminder for the dentist": at the time that it has. */
const THEN = new RegExp(
  `^(?:please )?(?:remind me (?:of|about)|(?:set|add|put|create) (?:up )?(?:an? |the )?${THING} (?:for|on|of|about)) (?<what>.+?)${END}`,
  "i",
);

type Groups = Record<string, string | undefined>;

/** How long before; nothing of what names no length. */
function aheadOf({ named, count = "", unit, half }: Groups): Ahead {
  if (named) return NAMED[named.toLowerCase()]!;
  if (!unit) return {};
  const whole = COUNTS[count.toLowerCase()] ?? toNumber(count);
  const name = UNITS[unit[0]!.toLowerCase() as keyof typeof UNITS];
  return { [name]: whole + (half ? 0.5 : 0) };
}

const ARTICLE = /^(?:the|my|our|a|an)\s+/i;

/** The tasks that are spoken of as ones that are there already. */
function known(what: string, { tasks, clock }: Context): Task[] {
  const open = tasks.filter(({ done }) => !done);
  const isNew = readWhen(what, clock).when;
  return isNew ? [] : matching(open, what.replace(ARTICLE, ""), tellingWords);
}

function readOf(groups: Groups, context: Context): Intent[] {
  const { what = "" } = groups;
  const remind = aheadOf(groups);
  if (ONLY_IT.test(what)) return [remindOfIt(remind)];
  const { clock } = context;
  return known(what, context).length > 0
    ? [change(what, { remind }, clock)]
    : reminding([readWholeTask(what, clock)], remind, clock);
}

const bare = (text: string): string =>
  text.replace(ARTICLE, "").trim().toLowerCase();

function readThen(text: string, context: Context): Intent[] | undefined {
  const { what = "" } = THEN.exec(text)?.groups ?? {};
  const [task, other] = known(what, context);
  const isIt = task && !other && bare(task.title) === bare(what);
  return isIt && task.due && !isDay(task.due)
    ? [change(what, { remind: {} }, context.clock)]
    : undefined;
}

function takeBehind(text: string) {
  const groups = (BEHIND.exec(text) ?? AS_ONE_WORD.exec(text))?.groups;
  return groups && { rest: groups["rest"] ?? "", remind: aheadOf(groups) };
}

/** The whole of a text as one task, and how long before it a reminder comes. */
export function readRemindedTask(text: string, clock: Clock): Intent {
  const { rest = text, remind } = takeBehind(text) ?? {};
  const task = readWholeTask(rest, clock);
  return remind ? reminding([task], remind, clock)[0]! : task;
}

/** A message that says how long before it is due a task is to be reminded of. */
export function readReminder(
  text: string,
  context: Context,
  read: (rest: string) => Intent[],
): Intent[] | undefined {
  const behind = takeBehind(text);
  if (behind) {
    const { rest, remind } = behind;
    return rest
      ? reminding(read(rest), remind, context.clock)
      : [remindOfIt(remind)];
  }
  const ofIt = readRemindOfIt(text, context.clock);
  if (ofIt) return [ofIt];
  const ofKnown = readRemindOfKnown(text, context);
  if (ofKnown) return [ofKnown];
  const of = ABOUT_THAT.exec(text) ?? OF_THAT.exec(text);
  return of?.groups ? readOf(of.groups, context) : readThen(text, context);
}
