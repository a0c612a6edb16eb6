import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { CHANGE_END } from "./change.ts";
import { readDated, readMoved, withoutField } from "./dated.ts";
import { onTheHour, readShift } from "./moved.ts";
import { rule } from "./rule.ts";
import { find, has, type Said } from "./said.ts";
import { toTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";

const CORRECTED = rule(
  "(?:rozana|roz|har [^ ]+|{DAY}|{PART}|kal|aaj|parson|{NUM} baje)(?: ko)? nahi(?: ,)?(?: (?:balke|sirf|bas|ab))?|(?:{DAY}|kal|aaj|parson|{NUM}(?: baje)?) (?:ki|ke) bajaye",
);
const NEED_END = rule(
  "(?:[^ ]+(?:na|ni|ne|نا|نی|نے) )?(?:hai|hoga|raha)(?: ga)?(?=(?: [,.!])* $)",
);

const FIELD_OF = rule("(?:ki|ka) (?:(?:akhri|naya|due) )*(?:tarikh|vaqt|due)");

const MOVED = rule(
  "(?:par |ko |tak |mein |ke liye )?(?:(?:shift|postpone|aage|barha|tal|badal|chala|rakh) )+(?:(?:ho|kar|kardi|di|kardiya) )*(?:gaya|hogaya|diya gaya|diya)(?: hai)?(?=(?: [.!])* $)",
);

/** "… has gone a week ahead": how far is said before. */
const GONE = rule(
  "(?:shift |postpone |barha )?(?:ho |chala |kar )?(?:gaya|hogaya|diya gaya)(?: hai)?(?=(?: [.!])* $)",
);

/** "The ten o'clock meeting has gone to half past eleven". */
function readMovedItself(said: Said, clock: Clock): Intent | undefined {
  const isShifted = readShift(said).shift !== undefined;
  const body = cutFirst(said, [isShifted ? GONE : MOVED]);
  return body && readMoved(onTheHour(body), clock);
}

/** "Service hafte ko book hui hai": a date that is agreed. */
const SETTLED = rule(
  "(?:(?:ke liye|ko|par) )?(?:book|booked|fix|tay|schedule|plan|confirm|muqarrar)(?: (?:ho|hua|hogaya|gaya|kar|kardiya|karliya|liya|diya|hai))+(?=(?: [,.!])* $)",
);

/** "Meeting Tuesday better hai": a date that suits. */
const SUITS = rule(
  "(?:ke liye |ko )?(?:better|behtar|بہتر|best|suit|munasib|theek)(?: (?:hai|hoga|raha|rahega|ga|karna|kar|lagta|lage))+(?=(?: [,.!])* $)",
);

/** "Bill ki aakhri tareekh 30 november hai". */
export function readDateTold(said: Said, clock: Clock): Intent | undefined {
  const moved = readMovedItself(said, clock);
  const settled = cutFirst(said, [SETTLED, SUITS]);
  if (moved ?? settled) return moved ?? readDated(settled!, clock);
  const body = cutFirst(said, [NEED_END]);
  return body && has(said, FIELD_OF) ? readDated(body, clock) : undefined;
}

const BARE_CHANGE = rule(
  `(?:ko |mein )?(?:badal|badalna|update|shift|postpone)${ASKING}(?: hai)?${END}`,
);

/** "Parcel ko kisi aur din kar do": which day is still to be said. */
const ANOTHER_DAY =
  "(?:kis|kuch|kisi|کسی) (?:aur|dusra|or) (?:din|roz|vaqt|tarikh|time)|alag din|dusra din|another din";
const TO_ANOTHER_DAY = rule(
  `(?:ko |ki |ka )?(?:ke liye )?(?:${ANOTHER_DAY})(?: (?:par|ko|ke liye|pe))* (?:kar|kardo|rakh|shift|postpone|tal|le ja|move|badal|dal)${ASKING}(?: hai)?${END}`,
);

/** "Report badal do": how is still to be said. */
export function readBareChange(said: Said): Intent | undefined {
  const body = cutFirst(said, [TO_ANOTHER_DAY, BARE_CHANGE]);
  return (
    body && { kind: "update", ...toTarget(withoutField(body)), changes: {} }
  );
}

const REPEATED = rule(
  "(?:rozana|roz|har [^ ]+)(?: ko)? nahi(?: ,)?(?: (?:balke|sirf|bas|ab))*(?= {DAY})",
);

/** The day that takes the place of every day is every week's. */
function everyInstead(said: Said): Said {
  const { from, until } = find(said, REPEATED)!;
  const every = { ...said.tokens[from]!, word: "har" };
  const { tokens } = said;
  return {
    ...said,
    tokens: [...tokens.slice(0, from), every, ...tokens.slice(until)],
  };
}

const OTHER_HALF = rule(
  "{PART}(?: ko)? nahi(?: (?:,|balke))* {PART}(?! (?:ko )?(?:{NUM}|sarhe|sava|paune|dedh|dhai) )",
);
const NOON = 12;

/** "Morning no, evening": the hour stays what it was. */
function inHalf(change: Intent | undefined): Intent | undefined {
  if (change?.kind !== "update" || !change.changes.when?.time) return change;
  const { when } = change.changes;
  const half = change.changes.when.time.hour < NOON ? "am" : "pm";
  return {
    ...change,
    changes: { ...change.changes, when: { ...when, half } },
  };
}

/** "Not daily, only on Fridays": about a task that is there. */
export function readCorrection(said: Said, clock: Clock): Intent | undefined {
  if (!has(said, CORRECTED)) return undefined;
  const body = has(said, REPEATED)
    ? everyInstead(said)
    : cutFirst(said, [CORRECTED])!;
  const change = readDated(
    cutFirst(body, [CHANGE_END, NEED_END]) ?? body,
    clock,
  );
  return has(said, OTHER_HALF) ? inHalf(change) : change;
}
