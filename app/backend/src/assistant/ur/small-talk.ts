import { canonical } from "./lexicon.ts";
import { rule } from "./rule.ts";
import { has, wordsOf, type Said } from "./said.ts";

export type Talk =
  "yes" | "no" | "greet" | "thank" | "help" | "undo" | "profile";

const FILLING =
  ", . ! hmm hm chalo phir please ji han yar ab abhi zara to hi bhi hai bas acha na aap tum bohat phir aur haha sahab jaan";
const DOING =
  "kar kardo karna karunga do de dena lo lena delete mita hata nikal ura saf khatam cancel ja ho le";
const IT = "ise use is us in un ye vo sab sara kuch kaam ko donon mera";

interface Saying {
  talk: Talk;
  /** One of these is said … */
  core: Set<string>;
  /** … and nothing but these and the core. */
  around: Set<string>;
}

const wordSet = (words: string): Set<string> =>
  new Set(words.split(" ").map(canonical));

const saying = (talk: Talk, core: string, around: string): Saying => ({
  talk,
  core: wordSet(core),
  around: wordSet(`${FILLING} ${core} ${around}`),
});

const SAYINGS: Saying[] = [
  saying(
    "undo",
    "undo vapas ulat",
    `${DOING} ${IT} oho ghalti ghalat maaf se gaya hogaya hua ana akhri pichla tabdili badal kiya tha raha nahi mein ne mere pehla jaisa the dobara guzishta amal lao keh bol likh add dal nahi ise diya kardiya liya jo kya laga 1 bar more again step mazid`,
  ),
  saying(
    "undo",
    "jaisa",
    `nahi pehla ${DOING} ${IT} tha vapas dobara bana rakh`,
  ),
  saying(
    "no",
    "nahi mat chorna chorkar raha no nope cancel never rok",
    `${DOING} ${IT} mind theek shukriya rakh chahiye zarurat koi bhul baat ghalti se gaya hogaya hua tha karo mein ne oho ki karna ka`,
  ),
  saying("no", "na", ""),
  saying("no", "bhul", `${IT} ja baat`),
  saying(
    "thank",
    "shukriya shabash zabardast khoob meherbani jazak kamal nawazish",
    `${IT} allah hafiz khuda ka ki khair diya kardiya kiya gaya hogaya kaam theek bohat barha madad ke liye sahab khush raha the lot so much`,
  ),
  saying(
    "greet",
    "aoa salam bakhair hafiz hal khairiyat bye hey",
    `alaikum allah khuda ka ki kya kaisa subah shaam raat shab good sab theek mera mein wa o rahmat ? ho sunao kaun sahab`,
  ),
  saying("greet", "good", "subah shaam raat dopahar sehpehar sab ko"),
  saying(
    "greet",
    "kaisa",
    "aap tum ho hai sab theek salam ? good subah shaam raat",
  ),
  saying(
    "yes",
    "han ji acha theek bilkul yes yep yup yeah sure ok pakka durust sahi zarur yaqinan",
    `${DOING} ${IT} bismillah confirm khayal se it that them go ahead aage barha barho jao kyun`,
  ),
  saying(
    "profile",
    "title email profile account e-mail",
    "mera kya kaun hai ? bata mujhe dikha ka ki e ای do maloomat tafseel mail ke bare address",
  ),
  saying("help", "aap tum", "kaun kya hai ho ? chiz bata"),
  saying("profile", "kaun", "mein hai ? bata"),
  saying("yes", "kardo", DOING),
  saying("yes", "kar", "do de dena"),
  saying("yes", "mita hata delete", "do de kar kardo"),
  saying(
    "help",
    "madad",
    `${DOING} mein mujhe chahiye kya aap tum meri ? karo`,
  ),
  saying(
    "help",
    "sakna",
    "kya kaisa kaun kar karna mein mujhe aap tum kaam ho sa ? bata mera ke liye se madad bol keh likh istemal app ko ye tarah is chiz",
  ),
  saying(
    "help",
    "istemal",
    "kya kaisa ye is app ko mein karna kar kardo sakna aap tum ? ka tariqa hota mujhe bata",
  ),
];

/** "Na karo", which differs from "karo na". */
const REFUSES = rule(
  "(?<=^ )(?:(?:ji|yar|are|oho|nahi|,) )*(?:na|mat|nahi) (?:kar|kardo|karna|delete|mita|hata|nikal|mitana|hatana)(?=(?: (?:do|de|kar|karna|na|ji|yar|please|abhi|,|\\.|!))* $)",
);

/** "Nahi, abhi nahi hui": what was taken for done is not. */
const NOT_DONE = rule(
  "nahi (?:hua|kiya)(?! (?:tha|chahiye))|(?:abhi|ab) (?:to |bhi |tak )*(?:raha gaya|baqi|adhura)",
);

const FEW_WORDS = 12;

/** A whole message with one meaning, whatever the order of its words. */
export function readTalk(said: Said): Talk | undefined {
  if (has(said, REFUSES)) return "no";
  const words = wordsOf(said).trim().split(" ");
  if (words.length > FEW_WORDS) return undefined;
  const talk = SAYINGS.find(
    ({ core, around }) =>
      words.some((word) => core.has(word)) &&
      words.every((word) => around.has(word)),
  )?.talk;
  return talk === "no" && has(said, NOT_DONE) ? undefined : talk;
}

/** "Theek hai, shukriya" thanks; "haan, shukriya" says yes. */
const MERE = rule("(?<=^ )(?:(?:acha|theek|hai|ok|sahi|,|\\.) )+(?=$)");

/** What is said between courtesies, which take nothing of it away. */
export function talkOf(bare: Said, whole: Said): Talk | undefined {
  const talk = readTalk(bare);
  return talk && !has(bare, MERE) ? talk : (readTalk(whole) ?? talk);
}
