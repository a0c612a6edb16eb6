/** What an English question has of Urdu, in English. */
const WORDS: [RegExp, string][] = [
  [/\baaj(?: k[aei])?\b/gi, "today"],
  [/\bkal(?: k[aei])?\b/gi, "tomorrow"],
  [/\bparson(?: k[aei])?\b/gi, "the day after tomorrow"],
  [/\bkoi\b/gi, "any"],
  [/\bka{1,2}mo?n?\b/gi, "tasks"],
  [/\bbaqi\b/gi, "left"],
  [/\bzaroori\b/gi, "important"],
];
const QUESTION =
  /^\s*(?:ok |hey |so )?(?:do i have|have i got|what(?:'s| is| are| do)|is there|are there|how many|any)\b/i;

/** "Do I have koi high priority kaam?", "what's pending for kal?". */
export const urduInEnglish = (message: string): string =>
  QUESTION.test(message)
    ? WORDS.reduce((text, [urdu, by]) => text.replace(urdu, by), message)
    : message;
