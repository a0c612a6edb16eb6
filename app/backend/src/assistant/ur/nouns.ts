import { isKnown } from "./lexicon.ts";
import { foldUrdu, isUrduScript, romanKey } from "./normalize.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";

/** Nouns and names that end as infinitives do. */
const NOUNS = `cheeni pani biryani khana chutni chatni kahani nishani mehmani makhana dana anardana sabudana
  pudina podina chuna channa nani nana hina heena sana amna aamina farhana rukhsana rehana rihana shabana zarina samina
  rubina sabina madina rana rani usmani jilani noorani irani pakistani ghani sultani sherwani zubani begani pareshani
  asani roshni chandni zamana khazana nazrana jurmana shamiana deewana parwana dawakhana bawarchikhana karkhana
  thana zanana mardana purana nigrani qurbani mehrbani parishani jildani namakdani chaidani surmadani machardani
  پانی چینی بریانی کھانا کھانے چٹنی کہانی نشانی مکھانے دانہ دانے اناردانہ پودینہ چونا چنا چنے نانی نانا حنا ثنا رانا رانی
  مینا قربانی پریشانی آسانی نگرانی روشنی چاندنی شیروانی مچھردانی ایرانی پاکستانی غنی زمانہ خزانہ خزانے جرمانے تھانے تھانہ`;

const keyOf = (word: string): string =>
  isUrduScript(word) ? foldUrdu(word) : romanKey(word);

const KEYS = new Set(NOUNS.split(/\s+/).map(keyOf));

/** What stands before a thing rather than before what is done. */
const BEFORE_NOUN = rule(
  "(?:ka|ki|kilo|kg|کلو|کلوگرام|litre|liter|لیٹر|packet|پیکٹ|plate|پلیٹ|glass|گلاس|darjan|درجن|bottle|بوتل|thora|vala|naya|purana) [^ ]+(?= $)",
);
const ONLY_WHEN = rule(
  "(?<=^ )(?:(?:mujhe|hamein|ko|mein|par|tak|baje|{DAY}|{PART}|aaj|kal|parson|\\d+) )*[^ ]+(?= $)",
);
const AS_INFINITIVE = /(?:n[aei]|نا|نی|نے)$/iu;
/** "Khana khana hai": the second one is a verb. */
const EATS = rule("([^ ]+) \\1(?= $)");

/** "Cheeni aur …", "Sana aur …": what stands last is a thing or a person, and nothing to do. */
export function endsInNoun(said: Said): boolean {
  const last = said.tokens.at(-1);
  const word = last ? said.text.slice(last.from, last.until) : "";
  if (!AS_INFINITIVE.test(word) || has(said, EATS)) return false;
  if (KEYS.has(keyOf(word))) return true;
  const isVerb = isKnown(word) || /[wv]an[aiey]+$/i.test(word);
  return !isVerb && [BEFORE_NOUN, ONLY_WHEN].some((one) => has(said, one));
}
