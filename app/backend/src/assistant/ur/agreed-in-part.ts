import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { find, has, keep, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";

const YES = "(?<=^ )(?:(?:han|ji|theek hai|theek|acha|bilkul|yar|,) )+";
const BUT = "(?:(?:lekin|par|bas|,) )*";
const ONLY = rule(`${YES}${BUT}(?:sirf|bas)(?= [^ ]+)`);
const ALL_BUT = rule(`${YES}(?:, )?(?:lekin|par)(?= [^ ]+)`);
/** What is left out is said once more, or is all that is said. */
const OTHERS = rule(
  "(?:,|\\.) .*(?:chorna|nahi|mat|rok|bad mein)(?: .*)?(?= $)",
);
const SPARED = rule(
  "(?:ko )?(?:nahi|chorkar|chorna|mat|rok)(?: (?:do|de|dena|kar|karna|hata|hatana|mita|mitana|delete|badal|badalna|kardo|hi))*(?=(?: [.!,])* $)",
);
const ORDERED = rule(
  "(?:kar|kardo|mita|hata|delete)(?: (?:do|de|dena|kar|kardo))*(?= $)",
);

/** No names, but an order or a need. */
const MORE = rule(
  "hai|hoga|ga|itna|utna|theek|{DAY}|aaj|kal|parson|baje|likh|add|note|kya|\\?|kar|kardo|karna|lena|dena|jana|[^ ]{2,}(?:na|ni|نا|نی)",
);

function chosen(said: Said, among: "only" | "except"): Intent | undefined {
  const target = has(said, MORE) ? undefined : readTarget(said);
  return target && target.by !== "it"
    ? { kind: "choose", target, among }
    : undefined;
}

/** "Haan lekin sirf darzi wala", "haan magar hall wala nahi": a yes to some of what was asked about. */
export function readAgreedInPart(said: Said): Intent | undefined {
  const only = find(said, ONLY);
  const found = only ?? find(said, ALL_BUT);
  const named = found && keep(said, found.until);
  if (!named) return undefined;
  const alone = cutFirst(named, [OTHERS]);
  const spared = alone ? undefined : cutFirst(named, [SPARED]);
  if (spared) return chosen(spared, "except");
  const bare = alone ?? named;
  return only && chosen(cutFirst(bare, [ORDERED]) ?? bare, "only");
}
