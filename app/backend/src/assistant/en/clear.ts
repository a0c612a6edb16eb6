import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import { change } from "./change.ts";

const FIELD =
  "due dates?|due|dates?|deadlines?|times?|priority|priorities|notes?|repeat(?:ing)?|recurrence|repetition|reminders?";
const DATE = "(?:due )?(?:date|deadline)";
const LESS =
  "(?:has (?:got )?no|(?:doesn't|does not) (?:have|need) an?y?|no longer (?:has|needs) an?y?|needs no|with no|without an?y?|(?<!\\b(?:say|says|to|with|has|needs|is|there's) )no)";

/** What is taken away, and of which task; of the one at hand where none is named. */
const CLEAR = [
  // "Remove the deadline from the report".
  `(?:remove|clear|delete|drop|take(?: off| away)?|unset|cancel|get rid of|erase) (?:the |its |any )?(?<field>${FIELD})(?: (?:of|from|for|on|off) (?<named>.+))?`,
  // "Take the date off it".
  `(?:take|leave|knock|get|forget) (?:the |its |any )?(?<field>${DATE}|time|priority|reminder)(?: (?:off|away))?(?: (?:of |on |for |from )?(?<named>.+))?`,
  // "No deadline for the report".
  `(?:there's |there is |put )?no (?:fixed |set |more )?(?<field>${DATE}|priority) (?:needed )?(?:for|on|to) (?<named>.+)`,
  // "Remove the report's date".
  `(?:remove|clear|delete|drop|take) (?<named>.+?)'s (?<field>${DATE}|due|priority|notes?|repeat|recurrence|reminders?)`,
  // "Leave the report without a date", "make it undated".
  `(?:set|make|leave|keep|move|change|put) (?<named>.+?) (?:(?:to |with |as |at |on )?no (?<field>${DATE})|(?:with no|without an?y?) ${DATE}|undated|dateless|open[- ]ended|(?:to |for )?some ?day)`,
  // "The report has no deadline any more".
  `(?!(?:what|which|show|list|see|find)\\b)(?<named>.+?):? ${LESS} (?:fixed |set |specific )?(?<field>${DATE}|priority|reminder)(?: needed| required| please| any ?more| now)*`,
  // "The gym shouldn't repeat any more".
  "(?<named>.+?) (?:(?:should|does|need|must)(?:n't| not)|no longer (?:has to|needs to)) (?<field>repeat|recur|come back)(?: every \\w+| any ?more| any longer)*(?:, (?:just|only|it's just) .+)?",
  // "Stop the gym from repeating".
  "(?:stop|end) (?<named>.+?) (?:from )?(?<field>repeating|recurring|coming back)(?: every \\w+)?",
  // "Stop watering the plants every week".
  "stop (?<named>\\w+ing .+?) (?<field>(?:every|each) .+|daily|weekly|monthly|yearly)",
].map((form) => new RegExp(`^${form}$`, "i"));
const STOP_REPEAT =
  /^(?:stop (?:repeating|the repeat(?:ing)? (?:of|for))|don't repeat|no longer repeat|make) (.+?)(?: (?:not repeat|a one-off|one[- ]time|non-recurring))?(?: any ?more)?(?:,.*)?$/i;
const ONCE =
  /stop repeat|don't repeat|no longer repeat|one-off|one[- ]time|not repeat|non-recurring/i;

/** Behind the order, it says why. */
const NO_RUSH = /[\s,;–-]+(?:there's )?no (?:rush|hurry)[.!]*$/i;

const CLEARED: [RegExp, Changes][] = [
  [/priorit/i, { priority: null }],
  [/note/i, { notes: null }],
  [/repe|recur|back|every|each|ly$/i, { repeat: null }],
  [/remind/i, { remind: null }],
  [/./, { due: null }],
];

const cleared = (field: string): Changes =>
  CLEARED.find(([name]) => name.test(field))![1];

/** A date, a rank and the like, taken away from a task. */
export function readClear(said: string, clock: Clock): Intent | undefined {
  const text = said.replace(NO_RUSH, "");
  const groups = CLEAR.map((form) => form.exec(text)?.groups).find(Boolean);
  if (groups) {
    const { named = "it", field = "date" } = groups;
    return change(named, cleared(field), clock);
  }
  const once = ONCE.test(text) ? STOP_REPEAT.exec(text)?.[1] : undefined;
  return once ? change(once, { repeat: null }, clock) : undefined;
}
