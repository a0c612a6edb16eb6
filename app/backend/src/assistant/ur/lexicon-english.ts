/** Names and things that sound like other words of the lexicon. */
const OTHERS = "tel tariq jaan anna";

/** English words that sound like Urdu ones, and stand for themselves. */
const SOUND_ALIKE =
  "pay the pair her too hair there meet keep tea hut end bot bye free chair essay eye honey law lee mud tail key tour chore";

const own = (words: string): Record<string, string> =>
  Object.fromEntries(words.split(" ").map((word) => [word, ""]));

export const ENGLISH_WORDS: Record<string, string> = {
  ...own(SOUND_ALIKE),
  ...own(OTHERS),
  chai: "chay chaye چائے",
  bill: "بل bil",
  app: "ایپ",
  alarm: "الارم",
  email: "ایمیل mail میل",
  profile: "پروفائل",
  account: "اکاؤنٹ",
  total: "ٹوٹل",
  save: "سیو محفوظ mehfooz",
  set: "سیٹ",
  band: "بند",
  confirm: "کنفرم",
  weekdays: "weekday",
  repeat: "ریپیٹ",
  active: "ایکٹو",
  plan: "scene schedule program programme پلان شیڈول پروگرام",
};
