const SMALL_WORDS = new Set(
  "a an the teh my to of for with on in at by and or is it that this task todo item one about i me do did done from s".split(
    " ",
  ),
);

/** Endings that change with the sentence: calls, called, calling. */
const undoubled = (word: string): string =>
  word.replace(/([bdgmnprt])\1$/, "$1");

const stem = (word: string): string => {
  if (word.length > 5 && /ing$/.test(word)) return undoubled(word.slice(0, -3));
  if (word.length > 4 && /(?:ied|ies)$/.test(word))
    return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /ed$/.test(word)) return undoubled(word.slice(0, -2));
  if (word.length > 3 && /(?<!s)s$/.test(word)) return stem(word.slice(0, -1));
  if (word.length > 4 && /[^aeiou]e$/.test(word)) return word.slice(0, -1);
  return word;
};

const IRREGULAR_PAST: Record<string, string> = {
  ...{ bought: "buy", paid: "pay", sent: "send", wrote: "write", read: "read" },
  ...{
    written: "write",
    took: "take",
    taken: "take",
    made: "make",
    got: "get",
  },
  ...{ went: "go", gone: "go", met: "meet", did: "do", ran: "run", saw: "see" },
  ...{
    phoned: "call",
    rang: "call",
    drove: "drive",
    ate: "eat",
    drank: "drink",
  },
  ...{
    sold: "sell",
    found: "find",
    kept: "keep",
    chose: "choose",
    drew: "draw",
  },
  ...{ taught: "teach", caught: "catch", thought: "think", began: "begin" },
  ...{ lent: "lend", spent: "spend", lost: "lose", won: "win", wore: "wear" },
  ...{ tore: "tear", threw: "throw", flew: "fly", grew: "grow", knew: "know" },
  ...{ spoke: "speak", told: "tell", gave: "give", brought: "bring" },
  ...{ swept: "sweep", slept: "sleep", dealt: "deal", woke: "wake" },
  ...{ broke: "break", rode: "ride", sang: "sing", sung: "sing" },
  ...{ rung: "call", eaten: "eat", drunk: "drink", driven: "drive" },
  ...{ drawn: "draw", chosen: "choose", begun: "begin", seen: "see" },
  ...{ worn: "wear", torn: "tear", thrown: "throw", flown: "fly" },
  ...{ grown: "grow", spoken: "speak", given: "give", woken: "wake" },
  ...{ ridden: "ride", swum: "swim", shown: "show", sewn: "sew", dug: "dig" },
  ...{ shaken: "shake", hidden: "hide", heard: "hear", lit: "light" },
  ...{ sought: "seek", fought: "fight", stuck: "stick", hid: "hide" },
  ...{ swam: "swim", fed: "feed", hung: "hang", built: "build", left: "leave" },
};

const SAME: Record<string, string> = {
  ...{ phone: "call", ring: "call" },
  ...{ mom: "mum", mother: "mum", dad: "father", dr: "doctor" },
};

const IRREGULAR = { ...IRREGULAR_PAST, ...SAME };

/** The words of a text that can tell tasks apart. */
export function tellingWords(text: string): string[] {
  const lettered = text
    .replace(/\bphone calls?\b/gi, "call")
    .replace(/(?<=\p{Ll} )A(?![\p{L}'])/gu, "lettera");
  const all = lettered.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : all).map((word) =>
    stem(IRREGULAR[word] ?? word),
  );
}

/** Names and things that only end like one. */
const NO_PAST =
  /^(?:read|ahmed|mohamm?ed|muhamm?ed|hamm?ed|hameed|saeed|waleed|khaled|rasheed|naveed|majeed|fareed|fred|alfred|wilfred|mildred|jared|seed|feed|weed|shed|sled|shred|hundred|sacred|speed|indeed|embed|sunbed|flowerbed|breed|bleed|proceed|succeed|exceed|agreed)$/i;

/** "sent", "mowed": what tells of something that was done. */
export const isPastForm = (word: string): boolean =>
  !NO_PAST.test(word) &&
  (word.toLowerCase() in IRREGULAR_PAST || /[a-z]{2}ed$/i.test(word));
