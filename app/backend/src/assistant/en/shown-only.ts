import { FULL_DAY } from "./calendar.ts";

const WANT =
  "(?:i |we )?(?:only|just) (?:want|need|'d like|would like) to (?:see|know)";
const RANKED =
  "(?:the )?(?:(?:most )?(?:important|urgent)|(?:high|medium|low|top)[ -]priority|overdue|late|done|completed|open|undated)";
const OF_DAY = `(?:today|tomorrow|tonight|yesterday|this week|next week|${FULL_DAY})'?s?`;
const THINGS = "(?: ones?| tasks?| things?| stuff| items?)?";

/** Ways to ask for a part of the list, without a word that asks. */
const FORMS = [
  // "I only want to see the urgent ones", "filter by high priority".
  `(?:${WANT}|filter (?:by|for|on)|(?:can|could|may) i (?:please )?see (?:only|just)) (.+)`,
  // "Important ones only".
  `(${RANKED}${THINGS}|${OF_DAY}${THINGS})(?:,? (?:only|alone))`,
  // "Just today's".
  `(?:only|just) (${OF_DAY}${THINGS}|${RANKED}${THINGS})`,
  // "High priority?"
  `(${RANKED}${THINGS})\\?`,
].map((form) => new RegExp(`^(?:ok |and )?${form}[.!]*$`, "i"));

/** A part of the list that is named on its own, as an order to show it. */
export function asShown(text: string): string {
  const what = FORMS.map((form) => form.exec(text)?.[1]).find(Boolean);
  return what ? `show only ${what}` : text;
}
