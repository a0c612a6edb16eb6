import { rule } from "./rule.ts";
import {
  cutOut,
  find,
  has,
  keep,
  readSaid,
  wordsOf,
  written,
  type Said,
} from "./said.ts";

const PUNCTUATION = "[,.?!:;\\-–—]";
/** "Ammi jaan, yaad dilana": who is spoken to. */
const SPOKEN_TO =
  "(?:ammi|amma|abbu|baba|papa|mama|dadi|nani|khala|chacha|bhabhi|vocative)(?: (?:jaan|ji))?(?: (?:suniye|yar|suna))? ,(?= (?:[^ ]+ ){0,2}(?:yad|note|likh|remind|add|zara|please) )";
const VOCATIVE =
  "vocative(?= (?:,|please|zara|list|likh|note|yad|suna|mera|mujhe|aap|ji|1|kal|aaj|parson|subah|shaam|raat) )|vocative(?! (?:ka|ki|ke|ko|se|ne|par|ho|aur) )(?= (?:[^ ]+ ){2,9}(?:likh|note|yad|add) )";
/** "Agar zehmat na ho to", "aap se guzarish hai ke", "azraah-e-karam". */
const FORMAL =
  "agar (?:aap )?(?:ko )?zehmat na ho(?: to)?|zehmat (?:na ho to|please|kar)(?: kar| ke)?|(?:se )?(?:mera )?guzarish hai(?: (?:ke_that|ke))?|mohtaram|(?:12|please) e please";
const HOLD =
  "rok(?= (?:,|abhi|nahi|vo|ye|1) )|1 minat(?= (?:,|abhi|nahi|rok) )";
/** "In mein se darzi wala": of those that were spoken of. */
const OF_THOSE =
  "(?:in|un|list)(?: (?:sab|donon|tinon|charon|kaam))? mein se(?= [^ ]+ )";
/** "جی پی", "جی سی یونیورسٹی": a letter, and no courtesy. */
const JI = "ji(?! (?:sa|پی|ایم|ایچ|ٹی|ڈی|ایس|این|بی|ای|آئی|یو|ایف|ایل|آر) )";
/** "Theek. To …", "ek kaam karo, …", "shukar hai, …", "aainda se …". */
const OPENING =
  "(?:آئندہ|aainda|aayinda|ainda|ayinda|ayanda|aaindah) se|theek(?= [.,!] )|1 kaam (?:kar|kardo|karna)(?: (?:do|na|lo|de))*(?: ,)?(?: ke_that)?(?= [^ ]+ [^ ]+ )|shukar(?: hai)?(?: allah ka)?(?= , )";
const COURTESY = `${SPOKEN_TO}|${FORMAL}|${OF_THOSE}|salam(?: alaikum)?|(?:subah|shaam|raat) bakhair|adaab|kya aap|kya tum|agar ho sakna to|agar ho sakna|please please kar|wait|maaf(?: kar(?:na)?)?|oho|nahi(?= (?:ise|use) )|ye nahi ,|(?:ye|vo|is) vala nahi ,|agar ho to|ho sakna to|meherbani kar|agar mumkin ho to|please kar(?:ke| ke)|aap|please|haha|oh|so|ok|uff|ugh|btw|um|umm|ummm|hmm|hmmm|uh|zara|yar jaan|yar|sahab(?! (?:ka|ki|ke|ko|se|ne|vala) )|${VOCATIVE}|${HOLD}|(?:pehla|ab)(?= (?:add|likh|note) )|(?:1|do) aur kaam(?: bhi)? hai(?= ,)|(?:kab|kya|kitna baje|kahan) \\?(?= [^ ]+ )|${OPENING}|acha|theek hai|chalo|to|yaani|${JI}|suna|han|bas(?! (?:ka|ki|ke|ko|se|mein|par|اڈے|اڈا|اڈہ|اسٹاپ|سٹاپ|اسٹینڈ|ٹکٹ|ڈرائیور|سروس|کارڈ|پاس|[^ ]+(?:نی|نا) hai) )|(?:is ke )?sath (?:hi|mein)|kuch bhi ho ja(?: ,)?|(?:(?:tum|aap) )?aise kar(?: lo)?(?: na)?(?: ,)?(?: ke_that)?|(?:mein )?soch raha (?:hai|tha)(?: ke_that)?|aur|phir|aur phir|us ke bad(?= [^ ]+ [^ ]+ )|abhi`;

const LEADING = new RegExp(`^ (?:(?:${PUNCTUATION}|${COURTESY}) )+`, "u");
const TRAILING = new RegExp(
  ` (?:(?:${PUNCTUATION}|har (?:hal|surat|soorat) mein|same vaqt(?: par)?|shukar hai allah ka|allah ka shukar(?: hai)?|(?:12 e )?please|zara|yar|ji|na|to|shukriya|aur|phir|finally|alhamdulillah|shukar hai|shukar) )+$`,
  "u",
);

const wordCount = (text: string): number => text.trim().split(" ").length;

function trimBy(said: Said, leading: RegExp, trailing: RegExp): Said {
  const words = wordsOf(said);
  const before = leading.exec(words);
  const after = trailing.exec(words);
  const from = before ? wordCount(before[0]) : 0;
  const until = said.tokens.length - (after ? wordCount(after[0]) : 0);
  return from < until ? keep(said, from, until) : said;
}

const GOD_WILLING = rule(
  "(?:(?:in|un) شاء allah|انشاءاللہ|انشااللہ|انشاء allah|inshallah|inshaallah|insha allah|allah ne چاہا(?: to)?|allah کرے)(?: ,)?",
);

function withoutWish(said: Said): Said {
  const found = find(said, GOD_WILLING);
  const rest = found && cutOut(said, found);
  return rest && hasWords(rest) ? rest : said;
}

const GREETING = new RegExp(
  `^ (?:(?:${PUNCTUATION}|salam(?: alaikum)?|adaab|please|yar(?: jaan)?) )+`,
  "u",
);
const THANKS = new RegExp(
  `(?: [,.!;])*(?: (?:please|yar|(?:bohat )?shukriya)(?: ${PUNCTUATION})*)+ $`,
  "u",
);
/** "Kar do na": please do. */
const EMPHASIS = rule(
  "(?<= (?:han|do|de|lo|lena|dena|kardo) )na(?=(?: [,.!])* $)",
);

/** "Kar sakte ho kya?", "hata dein to meharbani hogi": please do. */
const AS_ASKED = [
  rule("(?<=sakna (?:ho|hai) )kya(?=(?: [?.!])* $)"),
  rule(
    "(?:to|tu) (?:(?:bohat|bari|bara|baray|badi|بڑی|بڑا|kya|mujhe|aap ki|aap ka) )*(?:please|shukriya|nawazish|نوازش|acha|behtar|بہتر|maza|مزہ|khushi|خوشی|aasani|آسانی|ehsan|احسان|madad) (?:ho|hoga|hogi|ho ga|ho ja|ho ja ga|raha ga|raha|aa ja|ana ja)(?: ga)?(?=(?: [.!])* $)",
  ),
];

const IF = rule("(?<=^ (?:(?:yar|aap|please|,) )*)agar(?: aap)?(?= [^ ]+ )");

/** The message without greeting and thanks around it, unless it says nothing else. */
export function withoutThanks(said: Said): Said {
  const trimmed = trimBy(said, GREETING, THANKS);
  const asked = cutFirst(trimmed, AS_ASKED);
  const bare =
    (asked && (cutFirst(asked, [IF]) ?? asked)) ??
    cutFirst(trimmed, [EMPHASIS]) ??
    trimmed;
  return bare === said ? said : readSaid(written(bare));
}

/** The request without courtesy around it. */
export const withoutCourtesy = (said: Said): Said =>
  trimBy(withoutWish(said), LEADING, TRAILING);

const LOOSE = "ko|ke liye|ka|ki|ke|aur|ke_that";
const LOOSE_START = new RegExp(
  `^ (?:(?:${PUNCTUATION}|ko|ke liye|ka|ki|ke|tak|ke_that|aur|phir|par|hai|to|of|for) )+`,
  "u",
);
const LOOSE_END = new RegExp(
  ` (?:(?:${PUNCTUATION}|${LOOSE}|phir|please|zara|is|to|on|at|by|for|with priority|ke liye) )+$`,
  "u",
);

const QUOTES = /^["“”«»‘’']([^"“”«»]+)["“”«»‘’']$/su;
const EDGES = /^[\s،,.۔:;–—-]+|[\s،,.۔:;!–—-]+$/gu;

export const unquote = (text: string): string => text.replace(QUOTES, "$1");

export const hasWords = (said: Said): boolean =>
  /[\p{L}\p{N}#]/u.test(wordsOf(said).replaceAll("#tag", ""));

const PLAIN_END = new RegExp(` (?:(?:${PUNCTUATION}|please) )+$`, "u");

/** Nothing was cut out behind the last word: it belongs to the title. */
function endsAsWritten({ text, tokens }: Said): boolean {
  const last = tokens.findLast(({ word }) => /[\p{L}\p{N}]/u.test(word));
  return last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.until));
}

const QUOTED = rule("#quoted");
/** "A task named '…'", but not "return the book '…'". */
const QUOTE_ALONE = new RegExp(
  `^ (?:(?:${PUNCTUATION}|${LOOSE}|#quoted|vala|kaam|title|se|naya|1|list|mein|par|bhi|ye|hai|mera|apna|remind|note|add|likh|likhna|dal|rakh|rakhna|laga|bana|set|darj|yad|dila|mujhe|hamein|update|badal|rename|kar|karke|kardo|karna|do|de|dena|lo|lena|please|ji|to) )*$`,
  "u",
);

/** "Submission hai physics lab ki": whose it is stands behind. */
const OF_LAST = rule("(?<=hai (?:[^ ]+ ){1,3})(?:ka|ki|ke)(?=(?: [,.!])* $)");

/** A title as it was written, without what only tied it to the rest. */
export function titleOf(said: Said): string {
  const quoted = find(said, QUOTED);
  if (quoted && QUOTE_ALONE.test(wordsOf(cutOut(said, quoted))))
    return unquote(written(keep(said, quoted.from, quoted.until)));
  const bare = trimBy(
    said,
    LOOSE_START,
    endsAsWritten(said) || has(said, OF_LAST) ? PLAIN_END : LOOSE_END,
  );
  if (!hasWords(bare) || isLoose(bare)) return "";
  return unquote(written(bare).replace(EDGES, "").replace(/\s+/g, " "));
}

const ONLY_LOOSE = new RegExp(
  `^ (?:(?:${PUNCTUATION}|${LOOSE}|nahi|no|na|yar|oho|ghalat|maaf|wait|liye|hai|kar|kardo|karna|do|de|dena|lo|lena|mujhe|hamein|please) )*$`,
  "u",
);

const isLoose = (said: Said): boolean => ONLY_LOOSE.test(wordsOf(said));

/** Cuts the first rule that applies; undefined when none does. */
export function cutFirst(said: Said, rules: RegExp[]): Said | undefined {
  const applies = rules.find((one) => has(said, one));
  const found = applies && find(said, applies);
  return found && cutOut(said, found);
}
