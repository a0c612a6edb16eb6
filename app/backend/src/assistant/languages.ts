import type { Language as Tongue } from "@todo-chat/contract";
import { writingOf, type Writing } from "../models/writing.ts";
import { english } from "./en/language.ts";
import { englishPhrases } from "./en/phrases.ts";
import { corrected } from "./en/spelling.ts";
import type { Clock } from "./clock.ts";
import { withoutEnglishAsides } from "./english-asides.ts";
import type { Context, Language, Phrases } from "./language.ts";
import type { Heard } from "./plan.ts";
import { quoteTitles, unquoted, withoutTitles } from "./titles-there.ts";
import { undecorated } from "./undecorated.ts";
import { urduInEnglish } from "./urdu-in-english.ts";
import { looksRoman } from "./ur/roman.ts";
import { urdu } from "./ur/language.ts";
import { romanPhrases } from "./ur/phrases-roman.ts";
import { urduPhrases } from "./ur/phrases.ts";

const PHRASES: Record<Writing, (clock: Clock) => Phrases> = {
  en: englishPhrases,
  ur: urduPhrases,
  "ur-Latn": romanPhrases,
};

const ENGLISH_GRAMMAR =
  /(?<![\w'])(?:i|i'(?:ve|m|ll|d)|the|every|each|with|about|what(?:'s| is| are)|is|are|my|from|anything|haven't|didn't|an|this|by|for|of|his|their|our|your|need|should)(?![\w'])/i;
const URDU_GRAMMAR =
  /(?<![\w'])(?:ko|k|hai|hain|he|ka|ki|ke|kay|kr|kar|karo|karna|karni|karne|kardo|krdo|krna|mein|mai|main|me?ri|mera|mujhe|se|wala|wali|wale|gaya|gayi|gya|liya|lena|lo|kya|nahi|nahin|nai|aur|kal|aaj|parson?|yaad|dila\w*|baje|subah|shaam|sham|raat|dopahar|hona|hogaya|ho|tha|thi|de|dena|dedo|rakh|rakho|daal|dal|bata\w*|dikha\w*|hata\w*|mita\w*|pe|par|tak|jana|jaana|jumme?|juma|itwaar|itwar|peer|hafte|mahine|baad|pehle|ghante|ghanta|minat|dinon?|agle|sirf|ab|har|roz|roza?na)(?![\w'])/i;

const URDU_QUESTION =
  /(?<![\w'])(?:kya|kab|kitn[aei]|kaun|kon|konsa|kaunsa|kahan|kyun|kaisa|kaise|kaisi|kesa|kese|kesi)(?![\w'])/i;

/** English words stand in Urdu too; its grammar does not. */
const isPlainEnglish = (message: string): boolean =>
  ENGLISH_GRAMMAR.test(message) && !URDU_GRAMMAR.test(message);

/** English with slips in it, "remnd me tomorow", is no Urdu. */
const isRoman = (message: string): boolean =>
  looksRoman(message) && looksRoman(corrected(message));

/** How the answer to a message is written: as the message is. */
export function writingOfMessage(message: string, usual: Tongue): Writing {
  const writing = writingOf(message, usual);
  if (writing === "ur") return writing;
  if (isRoman(message) && !isPlainEnglish(message)) return "ur-Latn";
  return /\p{Script=Latin}/u.test(message) ? "en" : writing;
}

export const phrasesFor = (writing: Writing, clock: Clock): Phrases =>
  PHRASES[writing](clock);

const isUnderstood = ({ intents }: Heard): boolean =>
  intents.some(({ kind }) => kind !== "unknown");

/** Words that are only a task's name are matched as the message is written. */
const names = ({ intents }: Heard): boolean =>
  intents.every(({ kind }) => kind === "choose");

const adds = ({ intents }: Heard): boolean =>
  intents.some(({ kind }) => kind === "add");

/** Each part of a message is read for itself, which takes its time. */
const MOST_PARTS = 40;
const PART_END = /[\n,;،؛]|[.!?۔]\s|\s(?:and|aur|اور)\s/giu;

/** No English sentence has it: "eggs aur butter add to list". */
const URDU_AND = /\saur\s/i;

/** A statement that is no task in its own language is none in another one. */
function isOneTongue(message: string, writing: Writing): boolean {
  if (writing === "en" && URDU_AND.test(message)) return false;
  const isUrdu = writing === "ur-Latn" && !ENGLISH_GRAMMAR.test(message);
  return writing === "en" || isUrdu || URDU_QUESTION.test(message);
}

const ENGLISH_ORDER =
  /^\s*(?:please )?(?:mark|delete|remove|complete|finish|move|reopen|show|cancel)\s/i;

/** "Renew passport add to list": the order stands behind. */
const ADD_BEHIND =
  /^\s*(?!(?:please )?add\s)(.*\S)[\s,]+add\s+(?:it\s+)?to\s+(?:my |the )?(?:\w+ )?list[.!]*$/i;

/** "Mark first aur last one as done": an English order has one word of Urdu, unless a title has it. */
const inEnglish = (message: string, { tasks }: Context): string =>
  ENGLISH_ORDER.test(message) &&
  !tasks.some(({ title }) => URDU_AND.test(title))
    ? message.replace(new RegExp(URDU_AND, "gi"), " and ")
    : urduInEnglish(message).replace(ADD_BEHIND, "add $1 to my list");

const SAYS_NOTHING = new Set(["unknown", "greet", "choose", "help"]);

/** Urdu, without what is said around it in English and asks for nothing. */
const inUrdu = (message: string, context: Context): string =>
  withoutEnglishAsides(message, (aside) =>
    english.read(aside, context).every(({ kind }) => SAYS_NOTHING.has(kind)),
  );

const isEnglishQuestion = (message: string): boolean =>
  urduInEnglish(message) !== message && !isRoman(urduInEnglish(message));

/** "Move subah ki walk to friday": of the title's language it tells nothing. */
const isEnglishOrder = (message: string, { tasks }: Context): boolean =>
  ENGLISH_ORDER.test(message) && !isRoman(withoutTitles(message, tasks));

/** The likelier language first; the other one where that understands nothing. */
export function readMessage(
  written: string,
  writing: Writing,
  context: Context,
): Heard {
  const message = undecorated(written);
  if ((message.match(PART_END)?.length ?? 0) > MOST_PARTS)
    return { intents: [{ kind: "too-many" }], match: english.match };
  const isEnglish =
    writing === "en" ||
    isEnglishQuestion(message) ||
    isEnglishOrder(message, context);
  const [first, second] = isEnglish ? [english, urdu] : [urdu, english];
  const hear = (language: Language): Heard => {
    const asked = language === english ? inEnglish : inUrdu;
    const alone = (title: string) =>
      language.read(title, { ...context, tasks: [], spoken: [] });
    const { text, titles } = quoteTitles(
      asked(message, context),
      context.tasks,
      alone,
    );
    const intents = language.read(text, context);
    return { intents: unquoted(intents, titles), match: language.match };
  };
  const heard = hear(first!);
  if (isUnderstood(heard)) return heard;
  const other = hear(second!);
  const guesses = isOneTongue(message, writing) && adds(other);
  if (!isUnderstood(other) || guesses) return heard;
  return names(other) ? { ...other, match: heard.match } : other;
}
