import type { Task } from "@todo-chat/contract";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { rule } from "./rule.ts";
import { find, has, keep, written, type Said } from "./said.ts";
import { cutFirst, hasWords, unquote } from "./tidy.ts";
import { takeParts } from "./parts.ts";

const WRONG =
  "(?:(?:ka|ki|ke) (?:spelling|spellings|سپیلنگ|ہجے|املا) )?ghalat (?:(?:likh|likha|likhva|hogaya|ho|gaya|diya) )*hai(?: ,)?|(?:ka|ki|ke) (?:spelling|سپیلنگ|ہجے|املا) (?:theek|sahi|durust) (?:kar|kardo)(?: (?:do|de|lo))?(?: [,:])?";
const NOT = rule(`(?:nahi(?: (?:,|balke|bas|sirf))*|${WRONG})(?= [^ ]+)`);
/** "… hai, theek kar do", "… hona chahiye". */
const MENDED = rule(
  "(?:hai )?(?:, )?(?:(?:ise|use) )?(?:(?:theek|sahi|durust) (?:kar|kardo)(?: (?:do|de|lo))?|ho chahiye|likh(?: (?:do|de|lo|kar))*)(?=(?: [,.!])* $)",
);
const TO_BE_DONE = rule(
  "(?:karna|dena|lena|jana|ana|[^ ]{2,}(?:نا|نی|نے|na|ni|ne))(?: hai)?(?=(?: [,.!])* $)",
);
/** "Report nahi bheji": what was not done, and no other name. */
const PARTICIPLE = rule("[^ ]*(?:ا|ی|ے|یں|a|i|e|y|ein|een)(?=(?: [,.!])* $)");

/** "It is the freezer": no need. */
const IS = rule("(?<!(?:نا|نی|نے|na|ni|ne) )hai(?=(?: [,.!])* $)");
/** "Cannot be done today", "not needed any more": of what will not be, and no other name. */
const NOT_ABLE = rule(
  "(?:ga|(?<!ho )chahiye|zarurat|sakna|saka|پاؤں|پائے|پائیں|پاؤ|پایا|پائی|رہے|raha)",
);
/** "Nahi, doodh nahi, dahi". */
const REFUSED = rule("(?<=^ )nahi(?: (?:,|yar|ji))*(?= (?:[^ ]+ ){1,3}nahi )");
const SET_APART = rule(",|balke");
const TIE = rule("(?:ko|ka|ki|ke|se|par|mein)(?= $)");
const MOST_WORDS = 4;

/** The first words that the title does not have. */
function newWords(said: Said, title: string): Said {
  const own = new Set(title.split(" "));
  const end = said.tokens.findIndex(({ from, until }) =>
    own.has(said.text.slice(from, until)),
  );
  return end < 0 ? said : keep(said, 0, end);
}

const isOpenWith =
  (words: string) =>
  ({ done, title }: Task): boolean =>
    !done && ` ${title} `.includes(` ${words} `);

/** What takes the place of the old words, where it is a name. */
function nameIn(behind: Said, title: string, isContrast: boolean) {
  const mended = cutFirst(behind, [MENDED]) ?? behind;
  const named = cutFirst(mended, [IS]) ?? mended;
  const found = newWords(named, title);
  const goesOn = found.tokens.length < named.tokens.length;
  const isInTitle = ` ${title} `.includes(
    ` ${written(keep(named, found.tokens.length))} `,
  );
  if (has(behind, NOT_ABLE)) return undefined;
  const isName = !goesOn && !has(named, PARTICIPLE);
  const isNeed =
    isContrast || isName || (goesOn && (isInTitle || has(behind, TO_BE_DONE)));
  const isShort = found.tokens.length <= MOST_WORDS;
  return isNeed && isShort && !has(found, ENDS) ? found : undefined;
}

/** "Chacha nahi, mamu ko paise dene hain": one word of a title in the place of another. */
export function readSwap(
  whole: Said,
  { tasks, clock }: Context,
): Intent | undefined {
  const said = cutFirst(whole, [REFUSED]) ?? whole;
  const not = find(said, NOT);
  if (!not || not.from < 1 || not.from > MOST_WORDS) return undefined;
  const before = keep(said, 0, not.from);
  const old = unquote(written(cutFirst(before, [TIE]) ?? before));
  const [task, ...others] = tasks.filter(isOpenWith(old));
  if (!task || others.length > 0) return undefined;
  const isContrast = has(keep(said, not.from, not.until), SET_APART);
  const found = nameIn(keep(said, not.until), task.title, isContrast);
  if (!found || !hasWords(takeParts(found, clock).rest)) return undefined;
  const words = unquote(written(cutFirst(found, [TIE]) ?? found));
  if (!words) return undefined;
  const title = ` ${task.title} `.replace(` ${old} `, ` ${words} `).trim();
  const target = { by: "words", words: task.title } as const;
  return { kind: "update", target, changes: { title } };
}

/** What ends in a verb is a sentence, and no name. */
const ENDS = rule(
  "(?:hai|tha|ga|kar|kardo|do|de|lo|liya|diya|kiya|gaya|hogaya|hua)(?=(?: [,.!])* $)",
);
