const LETTERS: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ك: "ک",
  ه: "ہ",
  ة: "ہ",
  ۃ: "ہ",
  ۀ: "ہ",
  ۂ: "ہ",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ۓ: "ے",
};

/** Marks over and under letters, tatweel, zero-width and direction marks. */
const UNWRITTEN =
  /[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const FIRST_PERSIAN_DIGIT = 0x06f0;
const FIRST_ARABIC_DIGIT = 0x0660;

function toDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const first =
    code >= FIRST_PERSIAN_DIGIT ? FIRST_PERSIAN_DIGIT : FIRST_ARABIC_DIGIT;
  return String(code - first);
}

export const westernDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, toDigit);

/** One spelling for what keyboards write in several: for comparing, not for showing. */
export const foldUrdu = (text: string): string =>
  westernDigits(text.normalize("NFC").replace(UNWRITTEN, "")).replace(
    /[\u0600-\u06ff]/g,
    (letter) => LETTERS[letter] ?? letter,
  );

const VOWELS: [RegExp, string][] = [
  [/(.)\1+/g, "$1"],
  [/[^a-z]/g, ""],
  [/(?<=[^aeiou])y$/, "e"],
  [/ph/g, "f"],
  [/chh/g, "ch"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/(?:ai|ay|ae|ei|ey)/g, "e"],
  [/(?:au|ao|aw|av)$/g, "ao"],
];

const LONG: [RegExp, string][] = [
  [/ee|ii|ie/g, "i"],
  [/oo|uu|ou/g, "u"],
];

/** Roman Urdu has no fixed spelling: what sounds alike gets the same key. */
export const romanKey = (word: string): string =>
  [...LONG, ...VOWELS].reduce(
    (key, [pattern, by]) => key.replace(pattern, by),
    word.toLowerCase(),
  );

export const isUrduScript = (text: string): boolean =>
  /[\u0600-\u06ff]/.test(text);
