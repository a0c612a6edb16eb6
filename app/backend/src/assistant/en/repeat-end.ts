import type { RepeatInput } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import { NUMBER, toNumber } from "./calendar.ts";
import { readRepeat } from "./repeat.ts";
import { readWhen } from "./when.ts";

const UNTIL =
  /[,\s]*\b(?:until|till|til|up (?:to|until|till)|through(?: to)?|ending(?: on)?|stopping(?: on)?)(?: the end of)? (?=\S)/i;
const TIMES = new RegExp(`[,\\s]*\\b(?:for )?(${NUMBER}) times\\b`, "i");
const SPAN = new RegExp(
  `[,\\s]*\\bfor (?:the )?(?:next |coming )?(${NUMBER}) (day|week|month)s?\\b`,
  "i",
);
/** How often a rule of one unit comes in another one. */
const PER: Record<string, number> = {
  ...{ "DAILY day": 1, "DAILY week": 7, "WEEKLY week": 1, "MONTHLY month": 1 },
};

interface Ended {
  rest: string;
  end: string;
}

function byDay(text: string, clock: Clock): Ended | undefined {
  const match = UNTIL.exec(text);
  if (!match) return undefined;
  const last = text.slice(match.index + match[0].length);
  const { rest, when } = readWhen(`on ${last}`, clock);
  return when?.day
    ? {
        rest: `${text.slice(0, match.index)} ${rest}`,
        end: `UNTIL=${when.day.replaceAll("-", "")}`,
      }
    : undefined;
}

function byCount(text: string, rule: string): Ended | undefined {
  const times = TIMES.exec(text);
  const [whole, amount, unit] = times ?? SPAN.exec(text) ?? [];
  if (!whole || !amount || rule.includes("INTERVAL")) return undefined;
  const frequency = /FREQ=(\w+)/.exec(rule)?.[1] ?? "";
  const per = unit ? PER[`${frequency} ${unit.toLowerCase()}`] : 1;
  if (!per || (unit && /BYDAY=.*,/.test(rule))) return undefined;
  return {
    rest: text.replace(whole, ""),
    end: `COUNT=${per * toNumber(amount)}`,
  };
}

/** How a task comes back, and when it no longer does: "every day until Friday". */
export function readRepeating(
  text: string,
  clock: Clock,
): { rest: string; repeat?: RepeatInput } {
  const { rest, repeat } = readRepeat(text);
  if (!repeat) return { rest };
  const ended = byDay(rest, clock) ?? byCount(rest, repeat.rule);
  return ended
    ? {
        rest: ended.rest,
        repeat: { ...repeat, rule: `${repeat.rule};${ended.end}` },
      }
    : { rest, repeat };
}
