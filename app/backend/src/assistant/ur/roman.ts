import { isKnown } from "./lexicon.ts";
import { readSaid } from "./said.ts";

/** English words that the lexicon reads too, or that are spelled like Urdu ones. */
const ENGLISH = new Set(
  `beta many much a ad add again all and any april are august b bad badge bake bar bat bill both bus by call can cancel change
  clean clear complete completed create daily date day days deadline december delay delete den die do done
  each edit eight eleven erase every everything february fees fifth fine finish first five for forget four
  fri friday get good hair half ham hat he hello help her here hey hi high him hour hours how hut if important
  in insert instead is it item items jan january july june label last left let list low main make man march
  mark mat may me medium men meet mein mint minute minutes mon monday month monthly months morning move must
  my name need new next night nine no noon normal not note november number october of ok okay old on one open
  or par pair paper pay peer pending per pin please pm am poor postpone priority pull put raja rat read remaining
  remind reminder remove rename reopen reschedule sale saturday say school search second see september set seven
  share she shift show sir six skip so some something sorry sub sun sunday sure tag tags talk task tasks tea teen
  tell ten thank thanks that the them then there these thing third thirty this three thursday tick till time tin
  title to today todo tomorrow tonight too top tuesday twenty two undo until up update urgent us very was we
  wednesday week weekly weeks what when where which why with within write wrong year yearly years yes you
  afternoon also an as at baby bean best box buy bye car card city come dal did dig dine does eight evening
  fan fifteen fix food forth from gas gin go gym has have home house into job just keep key kill kin know late
  like mail mom most move next non now only our out over pan pass pay per plan plus pot pour pray pull ran rent
  rice room run sage sane save sell send she shop should sit sure take taken tap team test than their they
  those toy try turn use van via visit wait walk want war wash water way were who will wish work would
  untill feb january february array min mins hrs free age reset they're great finally pure tail bare thin tour law lie eye mistake moderate
  yeah kindly number numbers q h sep nov apr aug jul oct jun fourth essay thurs chore key
  pr st nd rd th sat tue wed thu ahead anything due movie nothing overdue rang s stuff t thing things wedding weddings yep yup
  except undone incomplete unfinished extend asap account active alarm app band bot bye confirm email end mail plan profile program programme repeat rook sake
  save schedule set total weekday weekdays job jobs about hr hall dec finished weekend forward tommorow pls tmrw oops find right yess
  be because otherwise mood deny noun honey sore ache tues twelve weekends annually lay chair dye kiss bay sixth seventh
  eighth ninth tenth lol haha jane jo lee badly finale finnish thx plz tmr o'clock
  ahead anything due movie nothing overdue rang s stuff t thing things wedding weddings yep yup yeah yea yh nah nope`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Year's", "we're": as English as the word before the stroke. */
const isEnglish = (word: string): boolean =>
  ENGLISH.has(word) || ENGLISH.has(word.replace(/'(?:s|re|ll|ve|d|t)?$/, ""));

/** One such word may be a name; but many messages have one word only. */
const ENOUGH = 0.15;

/** Verbs as no English sentence has them. */
const URDU_VERB =
  /\b(?:kar|kr|laga|bana|hata|mita|daal|dal|rakh|likh|bhej)\s+(?:do|de|dein|den|dena|lo|lena|dijiye|diya|di|liya|li)\b|\b(?:wala|wali|wale|kardo|krdo|karo|kro)\b|\b(?:karna|krna|karni|krni|jana|lena|leni|dena|deni|lana|lani)\s+(?:hai|he|hain)\b|\b\w{2,}(?:wana|wani|wane|wany)\b/i;

/** Postpositions, with which no English sentence ends. */
const URDU_END = /\S \b(?:mein|tak|ko|pe|ba?je|ba?jay|ba?jey|bjy)[.!]*\s*$/;

const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|day";
/** "Saturday ko", "har Friday", "7 baje": times as no English sentence has them. */
const URDU_TIME = new RegExp(
  `\\bhar (?:${DAY}|roz|din|hafte|mahine|saal)\\b|\\b(?:${DAY}) (?:ko|tak)\\b|\\d *(?:am|pm)? (?:ko|baje|bje|tak)\\b`,
  "i",
);
/** "Task banao: …": what is asked of somebody, first or last. */
const URDU_ORDER =
  /^\s*(?:\w+ ){0,2}(?:banao|likho|daalo|dalo|karo|rakho|batao|dikhao|hatao|mitao|lagao|sunao)\b/i;

/** "Zara", inside a sentence: a capital says that it is a name. */
const isNameIn = (text: string, from: number): boolean =>
  from > 0 &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(from)) &&
  /\p{Ll}[ ,]*$/u.test(text.slice(0, from));

const VALA = /\s+(?:wala|wali|wale)\b/gi;
/** "Mark all as done except the pharmacy wala": one word of Urdu makes no Urdu. */
const ENGLISH_ORDER =
  /^\s*(?:please )?(?:mark|delete|remove|move|show|complete|finish|reschedule|push|rename|set|make)\b.*\b(?:as|to|the|all|my|done|except|is|for|on)\b/i;

/** Whether a message in Latin letters is Urdu rather than English. */
export function looksRoman(said: string): boolean {
  const message = ENGLISH_ORDER.test(said) ? said.replace(VALA, " ") : said;
  const sure = [URDU_VERB, URDU_END, URDU_TIME, URDU_ORDER];
  if (sure.some((one) => one.test(message))) return true;
  const { text, tokens } = readSaid(message);
  const words = tokens
    .filter(({ from }) => !isNameIn(text, from))
    .map(({ from, until }) => text.slice(from, until).toLowerCase())
    .filter((word) => /^\p{Script=Latin}[^\d]*$/u.test(word));
  const telling = words.filter((word) => !isEnglish(word) && isKnown(word));
  return telling.length > 0 && telling.length / words.length >= ENOUGH;
}
