import { type Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { asField, readShift } from "./moved.ts";
import { readFavoured, readRanked } from "./ranked.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { readRenameTo } from "./rename-to.ts";
import { readRename, readNote } from "./reword.ts";
import { readHashTags } from "./tags.ts";
import { cutFirst, withoutCourtesy } from "./tidy.ts";
import type { Context } from "../language.ts";
import { readChangeOfMany } from "./change-many.ts";
import { readDated, readMoved } from "./dated.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";
import { takeParts } from "./parts.ts";

const VERB = `(?:mark|kar|kardo|rakh|rakhna|shift|badal|bana|laga|dal|set|update|postpone|tal|likh|barha|(?:de|lo|ja)(?! ana)|add|note|dila|dohrana)`;
export const CHANGE_END = rule(
  `(?:${VERB}|le ja|(?<=(?:tak|ko|par|ke liye) )rok|(?<=tag )do)${ASKING}${END}`,
);

const OVER = rule("(?:hogaya|(?:ho|kar|de|lo) (?:gaya|diya|liya))(?: hai)?");

/** The date came behind the verb: "sabzi pe reminder laga do 5 baje". */
export function readChangeBefore(said: Said, clock: Clock): Intent | undefined {
  if (has(said, ENDING) || has(said, OVER)) return undefined;
  if (readShift(said).shift) return readDated(said, clock);
  const { rest } = takeParts(said, clock);
  const named = cutFirst(readHashTags(rest).rest, [CHANGE_END]);
  if (!named) return undefined;
  const left = new Set(named.tokens);
  const verb = new Set(
    rest.tokens
      .filter(({ word }) => word !== "#tag")
      .filter((token) => !left.has(token)),
  );
  const tokens = said.tokens.filter((token) => !verb.has(token));
  return readDated({ ...said, tokens }, clock);
}

/** "Reschedule kar ke jumerat par rakh do": the first verb says nothing that the second does not. */
const FIRST_VERB = rule(
  `(?:ko )?(?:shift|badal|postpone|aage|update|tal|cancel)(?: (?:kar|de))?(?: (?:ke|kar|,|aur))+(?= .* [^ ]+ $)`,
);

const SHOWING = rule(`(?:dikha|bata|suna|dhund)${ASKING}${END}`);

/** "Kal wali meeting cancel kar do": its day only says which one. */
const ENDING = rule(
  `(?:delete|mita|hata|cancel|mukammal|khatam|done|pura)${ASKING}${END}`,
);

/** Changes that need no verb at the end. */
const readBehindVerb = (said: Said, clock: Clock): Intent | undefined =>
  readNote(said) ?? readFavoured(said) ?? readRenameTo(said, clock);

/** "… kar do": what comes before the verb says the change. */
export function readChange(said: Said, context: Context): Intent | undefined {
  const { clock } = context;
  if (has(said, SHOWING)) return undefined;
  const noted = readBehindVerb(said, clock);
  if (noted ?? !has(said, CHANGE_END)) return noted;
  const ranked = readRanked(said, clock);
  const special = readRename(said, clock);
  if (special ?? ranked) return special ?? ranked;
  if (has(said, ENDING)) return undefined;
  const body = cutFirst(said, [CHANGE_END])!;
  return (
    readChangeOfMany(body, context) ??
    readMoved(
      asField(withoutCourtesy(cutFirst(body, [FIRST_VERB]) ?? body)),
      clock,
    )
  );
}
