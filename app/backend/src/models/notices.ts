import type { Deed } from "./deeds.ts";
import type { Writing } from "./writing.ts";

interface Texts {
  /** Said before the built-in assistant answers. */
  instead: string;
  /** Said before what was done until then. */
  brokeOff: string;
  /** Said after it. */
  rest: string;
  deeds: {
    [Did in Deed["did"]]: (deed: Extract<Deed, { did: Did }>) => string;
  };
}

const tasks = (count: number) => (count === 1 ? "1 task" : `${count} tasks`);

const en: Texts = {
  instead:
    "The language model does not answer right now; the built-in assistant does.",
  brokeOff: "The language model broke off. This much happened:",
  rest: "If something is missing, please say it again.",
  deeds: {
    add: ({ title }) => `Added “${title}”.`,
    complete: ({ title }) => `Done: “${title}”.`,
    update: ({ title }) => `Changed “${title}”.`,
    delete: ({ title }) => `Deleted “${title}”.`,
    "ask-delete": ({ title }) => `Delete “${title}”? Say yes or no.`,
    change: ({ count }) => `Changed ${tasks(count)}.`,
    "ask-change": ({ count }) => `Change ${tasks(count)}? Say yes or no.`,
    undo: () => "Took back the last change.",
  },
};

const ur: Texts = {
  instead:
    "زبان کا ماڈل اس وقت جواب نہیں دے رہا، اس لیے اندرونی معاون جواب دے رہا ہے۔",
  brokeOff: "زبان کا ماڈل بیچ میں رک گیا۔ اب تک یہ ہوا:",
  rest: "اگر کچھ رہ گیا ہو تو دوبارہ کہیں۔",
  deeds: {
    add: ({ title }) => `“${title}” شامل کر دیا۔`,
    complete: ({ title }) => `“${title}” مکمل ہو گیا۔`,
    update: ({ title }) => `“${title}” بدل دیا۔`,
    delete: ({ title }) => `“${title}” حذف کر دیا۔`,
    "ask-delete": ({ title }) => `کیا “${title}” حذف کر دوں؟ ہاں یا نہیں کہیں۔`,
    change: ({ count }) => `${count} کام بدل دیے۔`,
    "ask-change": ({ count }) => `کیا ${count} کام بدل دوں؟ ہاں یا نہیں کہیں۔`,
    undo: () => "آخری تبدیلی واپس لے لی۔",
  },
};

const urLatn: Texts = {
  instead:
    "Zaban ka model is waqt jawab nahi de raha, is liye androoni assistant jawab de raha hai.",
  brokeOff: "Zaban ka model beech mein ruk gaya. Ab tak ye hua:",
  rest: "Agar kuch reh gaya ho to dobara kahein.",
  deeds: {
    add: ({ title }) => `“${title}” shamil kar diya.`,
    complete: ({ title }) => `“${title}” mukammal ho gaya.`,
    update: ({ title }) => `“${title}” badal diya.`,
    delete: ({ title }) => `“${title}” delete kar diya.`,
    "ask-delete": ({ title }) =>
      `Kya “${title}” delete kar doon? Haan ya nahi kahein.`,
    change: ({ count }) => `${count} kaam badal diye.`,
    "ask-change": ({ count }) =>
      `Kya ${count} kaam badal doon? Haan ya nahi kahein.`,
    undo: () => "Aakhri tabdeeli wapas le li.",
  },
};

const TEXTS: Record<Writing, Texts> = { en, ur, "ur-Latn": urLatn };

export const instead = (writing: Writing): string =>
  `${TEXTS[writing].instead}\n`;

/** What was done before a model broke off; a question comes last. */
export function reportDeeds(deeds: Deed[], writing: Writing): string {
  const { brokeOff, rest, deeds: phrases } = TEXTS[writing];
  const isQuestion = ({ did }: Deed) => did.startsWith("ask-");
  const say = (deed: Deed) => (phrases[deed.did] as (d: Deed) => string)(deed);
  const lines = [
    brokeOff,
    ...deeds.filter((deed) => !isQuestion(deed)).map(say),
    rest,
    ...deeds.filter(isQuestion).map(say),
  ];
  return lines.join("\n");
}
