import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";

const TELLS = rule(
  "(?:hai|tha|gaya|raha|nahi|ga|liya|diya|hua|chahiye)(?: (?:yar|na|ji|,|[.!]))*(?= $)",
);
const ORDERS = rule(
  "(?:kar|kardo|rakh|dal|shift|laga|bana|hata|mita|delete|likh|badal) (?:do|de|dena|dein|lo|lena)|\\?|kya|kab|kaun|kitna|bata|dikha",
);

/** How things are, with nothing asked of anybody. */
const TOLD: Intent = { kind: "unknown" };

/** "Aaj sir mein dard hai": not understood because there is nothing to do. */
export const asTold = (intent: Intent, said: Said): Intent =>
  intent.kind === "unknown" && has(said, TELLS) && !has(said, ORDERS)
    ? TOLD
    : intent;

/** What only tells how things are needs no answer beside an order. */
export function withoutTold(intents: Intent[]): Intent[] {
  const asked = intents.filter((intent) => intent !== TOLD);
  const isOrder = ({ kind }: Intent) => kind !== "unknown" && kind !== "keep";
  return asked.some(isOrder) ? asked : intents;
}
