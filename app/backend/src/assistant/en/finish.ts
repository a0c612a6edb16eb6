import type { Clock } from "../clock.ts";
import type { Intent, ListFilter, Target } from "../intent.ts";
import { readFilter } from "./filter.ts";
import { countedOf, PLURAL, wholeOf } from "./many.ts";
import { DONE, REOPEN } from "./reopen.ts";
import { readWhen } from "./when.ts";
import { meansAll, readTarget, readTargets } from "./words.ts";

const DID =
  "finished|completed|done|did|bought|paid|called|sent|emailed|cleaned|washed|fixed|wrote|read|booked|ordered|picked up|dropped off|submitted|renewed|returned|watered|fed|walked|cooked|signed|took|got|made|went to|visited|reviewed|prepared|replied to|talked to|spoke to|phoned|texted|printed|cancelled|mailed|posted|handed in|taken care of|wrapped up|dealt with|sorted out|ticked off|knocked out|got rid of|attended|updated|uploaded|backed up|scheduled|packed|delivered";

const COMPLETE = [
  /^(?:did|do) ((?:number |no\.? ?|#)?\d[\d, &]*(?:and \d+)?|the (?:first|second|third|last) (?:one|two)?)$/i,
  new RegExp(
    `^(?:complete|completed|finish(?:ed)? (?:off|up)|finish|finished|check off|tick off|cross off|check|tick|done with|done|close|wrap up|resolve)\\b[\\s:]*(.*)$`,
    "i",
  ),
  new RegExp(
    `^(?:mark|set|tick|check|cross) (.*?)(?: off)?(?: as| to)? (?:${DONE}|off)[.!]*$`,
    "i",
  ),
  new RegExp(`^(?:mark|set)(?: as)? ${DONE}[\\s:]*(.*)$`, "i"),
  /^(?:mark|tick|check|cross) (.*?) off(?: (?:the|my) list)?[.!]*$/i,
  new RegExp(
    `^(?:i|i've|i have|we|we've|we have|i'm|i am|just|ive)(?: have)?(?: just| already| finally| also)*(?: (?:${DID}))(?: with)? (.*?)(?:(?<!\\b(?:for|due|of|on)) (?:today|already|just now|yesterday|this morning|earlier|last (?:night|week|month)|(?:(?:ages|(?:an?|\\w+|a (?:long|little|short)) (?:while|time|minutes?|hours?|days?|weeks?|months?)|(?:minutes|hours|days|weeks|months)) ago)))?$`,
    "i",
  ),
  new RegExp(
    `^(.*?)(?: (?:task|one))?(?: really| actually| definitely)?(?:'s| is| are| was| were| has been| have been| got)(?: now| already| all| finally| just)* (?:${DONE}|${DID}|sorted|over|over with|taken care of)[.!]*$`,
    "i",
  ),
  /^(.*?)(?:'s)? (?:done|finished|completed|complete|✓|✔|✅|☑️)[.!]*$/iu,
  /^(?:✓|✔|✅|☑️)\s*(.*)$/u,
];

const DELETE = [
  /^(?:don't|do not|stop|quit) remind(?:ing)? me (?:about|of|to) (.*?)(?: any ?more| any longer| again| now)?$/i,
  /^(?:nvm|never ?mind) about (.*)$/i,
  /^(?:i|we)(?:'ve| have)? decided (?:against|not to)\s+(.*)$/i,
  /^(?:(?:there's|there is) )?no (?:longer )?need (?:to|for)\s+(.*?)(?: any ?more)?$/i,
  /^(?:i|we)(?:'m| am|'re| are) not (?:going to|gonna) (?:be )?(.*?)(?: any ?more| after all)?$/i,
  /^(?:i|we) won't (?:be )?(.*?)(?: any ?more| after all)$/i,
  /^(?:delete|remove|erase|scrap|scratch|strike|axe|trash|clear out|wipe|bin|ditch|discard|clear|drop|cancel|forget(?: about)?|kill|nuke|purge)\b[\s:]*(.*)$/i,
  /^(?:get rid of|throw (?:out|away)|take off) (.*)$/i,
  /^(?:take|throw|cross|strike) (.*?) (?:off|out|away)(?: (?:of )?(?:the|my) list)?$/i,
  /^i (?:don't|do not|no longer) (?:need|want)(?: to)?(?: do| have)? (.*?)(?: any ?more| any longer| now)?[.!]*$/i,
  /^(.*?)(?:'s| is| was| got| has been| have been| are| were)(?: been)?(?: now| just)* (?:cancelled|canceled|called off|no longer (?:needed|happening|on)|not (?:happening|needed|on)|off)(?: any ?more| now)?[.!]*$/i,
];

function firstMatch(patterns: RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const named = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** "everything but the gym": what goes for all, and what it does not go for. */
const EXCEPT =
  /^(.+?),? (?:except|apart from|other than|besides|excluding|but)(?: for| not)? (.+)$/i;

function allOf(
  named: string,
  status: ListFilter["status"],
  clock: Clock,
): Extract<Target, { by: "all" }> {
  const { status: said, ...filter } = readFilter(named, clock);
  return { by: "all", filter: { ...filter, status: said ?? status } };
}

const GENERIC =
  /^(?:tasks|todos|to-dos|ones|items|things|errands|chores|lists|reminders|entries|days)$/i;
const GROUP =
  /^(?:both|all)(?: of)?(?: (?:the|my|those|these|our))? ([\p{L}-]{3,})s\b(.*)$/iu;

/** "both viewings tomorrow", "all my calls": those with that word in their titles. */
function groupOf(
  named: string,
  status: ListFilter["status"],
  clock: Clock,
): Target | undefined {
  const [, noun = "", tail = ""] = GROUP.exec(named.trim()) ?? [];
  if (!noun || GENERIC.test(`${noun}s`)) return undefined;
  if (/\p{L}/u.test(readWhen(tail, clock).rest)) return undefined;
  const { status: said, ...filter } = readFilter(tail, clock);
  const search = noun.replace(/ie$/i, "");
  return { by: "all", filter: { ...filter, search, status: said ?? status } };
}

/** Which tasks an order is about; undefined when it names none. */
export function readNamed(
  named: string,
  status: ListFilter["status"],
  clock: Clock,
): Target | undefined {
  const whole = wholeOf(named.trim(), status);
  if (whole) return whole;
  const counted = countedOf(named);
  if (counted) return counted;
  const group = groupOf(named, status, clock);
  if (group) return group;
  if (!meansAll(named) && !PLURAL.test(named)) return readTarget(named);
  const [, all, spared] = EXCEPT.exec(named) ?? [];
  if (!all || !spared) return allOf(named, status, clock);
  const targets = readTargets(spared);
  const except =
    targets.length > 1 ? { by: "several" as const, targets } : targets[0];
  return { ...allOf(all, status, clock), ...(except && { except }) };
}

type Kind = "complete" | "reopen" | "delete";

const STATUS: Record<Kind, ListFilter["status"]> = {
  complete: "open",
  reopen: "done",
  delete: "all",
};

/** "Scratch the quote, they went with someone else". */
const WHY =
  /[,;–—]\s*(?:because |as |since |cos )?(?!and\b|or\b)(?:(?:the |my |our )?[\w]+)(?:'(?:m|s|re|ve|ll|d)| (?:am|is|are|was|were|have|has|had|will|won't|can|can't|did|didn't|don't|doesn't|went|got|already|decided|changed|said|no longer|\w+ed))\b.*$/i;

/** "Reopen the tax one, they sent it back". */
const WHY_OF_ONE =
  /[,;–—]\s*(?:because |as |since |cos )?(?:it|they|he|she|i|we|that)(?:'\w+)? (?!meant?\b).+$/i;

function actOn(
  kind: Kind,
  patterns: RegExp[],
  text: string,
  clock: Clock,
): Intent | undefined {
  const named = firstMatch(patterns, text)
    ?.replace(/^[\s!.,:]+$/, "")
    .replace(kind === "delete" ? WHY : WHY_OF_ONE, "");
  if (named === undefined) return undefined;
  if (named.trim() === "") return { kind, target: { by: "it" } };
  const target = readNamed(named, STATUS[kind], clock);
  return target ? { kind, target } : { kind: "nameless", verb: "change" };
}

export const readReopen = (text: string, clock: Clock): Intent | undefined =>
  actOn("reopen", REOPEN, text, clock);

export const readComplete = (text: string, clock: Clock): Intent | undefined =>
  actOn("complete", COMPLETE, text, clock);

export const readDelete = (text: string, clock: Clock): Intent | undefined =>
  actOn("delete", DELETE, text, clock);
