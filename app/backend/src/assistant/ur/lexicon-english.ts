/** English words that sound like Urdu ones, and stand for themselves. */
export const ENGLISH_WORDS: Record<string, string> = {
  pay: "",
  the: "",
  pair: "",
  chai: "chay chaye چائے",
  her: "",
  bill: "بل bil",
  too: "",
  hair: "",
  there: "",
  meet: "",
  keep: "",
  tea: "",
  hut: "",
};
