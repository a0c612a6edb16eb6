import type { Clock } from "../clock.ts";
import type { Intent, ShiftUnit } from "../intent.ts";
import { change } from "./change.ts";

const UNIT: Record<string, ShiftUnit> = {
  ...{ minute: "minutes", min: "minutes", hour: "hours", hr: "hours" },
  ...{ day: "days", week: "weeks", month: "months" },
};
const AMOUNTS: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ six: 6, seven: 7, ten: 10, "a couple of": 2, "a few": 3 },
};
const AMOUNT =
  "a couple of|a few|an|a|one|another|two|three|four|five|six|seven|ten|\\d+";
const SHIFTS: [RegExp, 1 | -1][] = [
  [
    new RegExp(
      `^(?:push|postpone|move|delay|bump|shift|defer|reschedule|snooze) (.+?)(?: (?:back|out|forward|off|by|for|ahead|on))* (${AMOUNT}) (?:more )?(minute|min|hour|hr|day|week|month)s?(?: (?:later|back|out|forward|ahead|more))?$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:push|postpone|move|delay|bump|shift|defer|snooze)(?: (?:back|out|off)) (.+?)(?: by| for) (${AMOUNT}) (minute|min|hour|hr|day|week|month)s?$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:give me|i need) (${AMOUNT}) more (minute|min|hour|hr|day|week|month)s? (?:for|on|to) (.+)$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:move|bring|pull|do|make|shift|push) (.+?)(?: (?:up|forward|by|in))* (${AMOUNT}) (minute|min|hour|hr|day|week|month)s? (?:earlier|sooner|up|before)$`,
      "i",
    ),
    -1,
  ],
  [
    new RegExp(
      `^(?:bring|pull) (.+?) (?:forward|up|in) (?:by )?(${AMOUNT}) (minute|min|hour|hr|day|week|month)s?$`,
      "i",
    ),
    -1,
  ],
];

const amountOf = (text: string): number =>
  AMOUNTS[text.toLowerCase()] ?? Number(text);

/** "push it by two days": later or earlier by so much. */
export function readShift(text: string, clock: Clock): Intent | undefined {
  for (const [pattern, sign] of SHIFTS) {
    const groups = pattern.exec(text)?.slice(1);
    if (!groups) continue;
    const ordered = /^(?:give|i need)/i.test(text)
      ? [groups[2], groups[0], groups[1]]
      : groups;
    const [named = "", amount = "", unit = ""] = ordered;
    const shift = { [UNIT[unit.toLowerCase()]!]: sign * amountOf(amount) };
    return change(named, { shift }, clock);
  }
  return undefined;
}
