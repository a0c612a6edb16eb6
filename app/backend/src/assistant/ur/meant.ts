import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { withoutOldDate } from "./moved.ts";
import { takeParts } from "./parts.ts";
import { LEVELS } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutAll, find, has, keep, written, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst, hasWords, withoutCourtesy } from "./tidy.ts";
import { ASKING } from "./verbs.ts";

const MEANT = [
  rule(
    "(?<=^ )(?:(?:nahi|na|maaf|oho|ghalti|se|yar|ji|,) )*(?:mera )?matlab(?: (?:hai|tha|se|ye|ke_that|,))*",
  ),
  rule(
    "(?<=^ )(?:(?:are|oho|ji|yar) )*nahi(?: (?:nahi|yar|ji|balke|,))*(?= .*vala )",
  ),
  rule("(?<=^ )(?:[^ ]+ ){1,4}nahi(?: (?:,|balke))*(?= (?:[^ ]+ ){1,3}vala )"),
  rule(
    "(?<=^ )(?:[^ ]+ ){0,3}nahi(?: (?:,|balke))*(?= (?:[^ ]+ ){1,3}(?:hua|kiya|liya|diya|karna|kehna|mitana|hatana|badalna) tha $)",
  ),
  rule(
    "(?<=^ )(?:(?:are|oho|ji|yar|ghalti|se|,) )*nahi(?: (?:nahi|yar|ji|balke|,))*(?= (?:[^ ]+ ){1,3}(?:ka|ki|ke|ko|se|par)(?: [,.!])* $)(?! \\d+ ko )",
  ),
  // "Ruko, pehla nahi teesra".
  rule(
    "(?<=^ )(?:(?:are|oho|ji|yar|nahi|rok|maaf|,) )*(?:{ORD}|akhri)(?: (?:vala|kaam))? nahi(?: (?:,|balke|yar))*(?= (?:{ORD}|akhri)(?: (?:vala|kaam|ko))*(?: [,.!])* $)",
  ),
];
/** "Ghalat bol diya, …": the slip itself says nothing. */
const SLIP = rule(
  "(?<=^ (?:(?:are|oho|ji|yar|nahi|maaf|,) )*)(?:ghalat|ghalti se) (?:bol|keh|likh|bata|likhva)(?: (?:diya|gaya|liya|hai|tha))*(?: ,)?(?= [^ ]+ )",
);
const MEANT_END = rule(
  `(?:ko )?(?:(?:hua|kiya|liya|diya|mitana|hatana|delete|nikalna|mukammal|done|karna|kehna|hona|badalna) )*(?:tha|hai)(?=(?: [,.!])* $)`,
);
const NOT_THAT = rule(
  "(?<=(?:tha|vala (?:hua|kiya|diya|liya) hai) )(?:, )?(?:[^ ]+ ){1,3}nahi(?=(?: [,.!])* $)",
);
/** What "bread liya tha, doodh nahi" begins with. */
const RATHER = rule("(?<=^ )(?:are|oho)(?: (?:are|oho|ji|yar|,))*(?= [^ ]+)");
const ORDERED = rule(
  `(?:kar|kardo|do|de|lo|hua|gaya|hogaya|diya|liya)${ASKING}(?= $)`,
);

/** What may stand beside a mere date: "nahi somwar nahi mangal ko". */
const VALUE = rule("(?:nahi|na|balke|ko|par|tak|hi|,|\\.|!|{NUM})");

const RANK_LAST = rule(
  "(?<=[^ ] )(?:vala )?(?:ki|ka|ko)(?: (?:priority|to))* (?<level>high|medium|low|zaruri|aham|fori)(?: hi)?(?=(?: [,.!])* $)",
);

/** "Nahi, gas wale ki darmiyani": another rank than the one just given. */
function readRankInstead(said: Said): Intent | undefined {
  const found = find(said, RANK_LAST);
  const target = found && readTarget(keep(said, 0, found.from));
  const priority = LEVELS[found?.groups["level"] ?? ""];
  return target?.by === "words" && priority
    ? { kind: "update", target, changes: { priority } }
    : undefined;
}

/** What is said behind "no", where that is no order. */
function namedInstead(told: Said): Said | undefined {
  const whole = cutFirst(told, [SLIP]) ?? told;
  const contrasted = cutFirst(whole, [NOT_THAT]);
  const said = contrasted ?? whole;
  const rules = contrasted ? [...MEANT, RATHER] : MEANT;
  const found = rules.map((one) => find(said, one)).find(Boolean);
  const named = found && keep(said, found.until);
  return named && !has(named, ORDERED) ? named : undefined;
}

/** "Nahi, bill wala": the same for another task. */
export function readMeant(said: Said, { clock }: Context): Intent | undefined {
  const named = namedInstead(said);
  if (!named) return undefined;
  const bare = cutFirst(named, [MEANT_END]) ?? named;
  const undated = takeParts(withoutOldDate(bare), clock).rest;
  if (!hasWords(cutAll(withoutCourtesy(undated), VALUE))) return undefined;
  return readRankInstead(bare) ?? readTaskInstead(bare);
}

function readTaskInstead(bare: Said): Intent | undefined {
  const target = readTarget(bare);
  if (!target || target.by === "it") return undefined;
  const words = written(withoutCourtesy(bare));
  const asSaid = has(bare, rule("vala")) ? undefined : words;
  return { kind: "choose", target, instead: true, ...(asSaid && { asSaid }) };
}
