import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readDetails, toAdd } from "./add.ts";
import { keepsVerb } from "./kept-verbs.ts";
import { isRemark } from "./remark.ts";
import { isThing } from "./things.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";

const QUESTION = /\?\s*$/;
/** What somebody can't do is no task. */
const REFUSAL = /^(?:\S+ ){1,3}(?:can't|cannot|couldn't|won't|wouldn't)\b/i;
const NO_TASK =
  /^(?:what|who|where|when|why|how|which|is|are|am|was|were|did|does|can|could|would|should i|do (?:i|we|you)|tell me|sing|say|i (?:might|may|could|would|wonder|guess|suppose)|we (?:might|may|could)|i(?:'m| am| think| feel| love| like| hate| wish| was| don't| am)|you|he|she|it's|it is|that's|this is|the weather|lol|haha|hmm|wow|nice|great|cool|good|bad|sorry|maybe|nothing|whatever|no|yes)\b/i;

/** "Hot today, isn't it", "so tired tonight": no task, though a day is named. */
const REMARK =
  /\b(?:isn't it|innit|aren't (?:they|we|you)|wasn't it|don't you think|doesn't it|hasn't it|eh|huh|amirite)[.!]*$|^(?:so|bloody|very|really|too|pretty|damn|such|what an?|quite|absolutely|totally|utterly|feeling|tired|exhausted|knackered|bored|hungry|sleepy|sick of|fed up|hot|cold|freezing|boiling|rainy|sunny|lovely|beautiful|gorgeous|terrible|awful|horrible|long|rough|busy|crazy|hard|tough) (?:\w+ )?(?:day|morning|night|week|weather|today|tonight|hot|cold|tired|busy|boring|nice|sunny|rainy|stressed|exhausted)\b/i;

/** "The letter finally went off this morning": it is over. */
const OVER =
  /\b(?:was|were|went|had|did|came|arrived|happened|ended|finally|turned out)\b/i;

/** "Leave me alone", "work is boring", "copy that": said to the assistant, or of something, without a date. */
const SAID =
  /^\w+ (?:me|you|us|your|yourself)\b(?: \w+){0,4}$|^\w+ (?:it|that|this)(?: \w+)?$|^\w+ to (?:you|me)\b|^\w+ (?:is|are|was|were|isn't|aren't|sucks?|rocks|seems?|looks|taken)\b|^(?:care to|point taken|fast forward|go away|watch out|welcome|rest in peace|get lost|play (?:some|a|the) (?:music|song|video))\b/i;

const isDeed = (text: string): boolean =>
  STARTS_WITH_DOING.test(text) || keepsVerb(text);

const isNoTask = (text: string): boolean =>
  isRemark(text) ||
  [QUESTION, NO_TASK, REFUSAL, REMARK, OVER].some((pattern) =>
    pattern.test(text),
  );

const LIST = /^\p{L}[\p{L} ]{2,24}: [^,]+,/u;

const isBareTask = (text: string, context: Context): boolean =>
  LIST.test(text) ||
  (isDeed(text) && /\s/.test(text) && !SAID.test(text)) ||
  isThing(text, context);

/** Words without an order that are a task all the same: they name a date or a thing, or begin with what is to be done. */
export function readPlainTask(
  text: string,
  context: Context,
): Intent | undefined {
  if (isNoTask(text)) return undefined;
  const details = readDetails(text, context.clock);
  const { due, priority, tags, repeat } = details.task;
  const isDetailed = Boolean(due ?? priority ?? tags ?? repeat);
  if (!/\p{L}{2}/u.test(details.title)) return undefined;
  return isDetailed || isBareTask(text, context)
    ? toAdd(details, false)
    : undefined;
}
