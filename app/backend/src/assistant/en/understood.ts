import type { Intent } from "../intent.ts";
import { UNKNOWN } from "./order.ts";

const CHATTER = new Set(["greet", "thank", "unknown", "yes", "no"]);
/** "Yes, and …": more than a word to begin with. */
const YES_AND =
  /^(?:oh |well )?(?:yes+|y|yeah|yea|yep|yup|go ahead|do it|please do|correct|confirmed)(?:[\s,]+(?:please|thanks|delete (?:it|them|that)|remove (?:it|them|that)|do it|go ahead|i'm sure))*(?:[\s,.!;]+(?:and|also|then|plus)\b|[.!;]\s)/i;

/** Chatter beside an order is no order. */
export function understood(intents: Intent[], said: string): Intent[] {
  const [first = UNKNOWN] = intents;
  const agrees = first.kind === "yes" && YES_AND.test(said);
  const orders = intents.filter(({ kind }) => !CHATTER.has(kind));
  if (orders.length === 0) return [first];
  // Beside an order, what is left as it is needs no word.
  const others = orders.filter(
    (intent) => intent.kind !== "keep" || !intent.target,
  );
  const meant = others.length > 0 ? others : orders;
  return agrees ? [first, ...meant] : meant;
}
