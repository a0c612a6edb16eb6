import { wordOf, type Part } from "./pieces.ts";

/** One spelling for "what" and for "did". */
const BOTH = "کیا";
const ENDS = /^(?:hai|tha|,|\.|!|aur|lekin|phir)$/;
/** What is done by saying "did" behind it, and is seldom asked about so. */
const DEEDS = new Set(
  "فون کال جمع ادا صاف مکمل ختم تیار پریس استری بک میسج چیک پیک ٹھیک شروع حل واپس ارسال آرڈر سائن پرنٹ منسوخ ناشتہ".split(
    " ",
  ),
);
/** Marks who did it: "میں نے", "امی نے". */
const DOER = /^(?:ne|maine|hamne)$/;
const FAR = 12;

const hasDoer = (before: Part[]): boolean =>
  before.slice(-FAR).some((part) => DOER.test(wordOf(part)));

const endsHere = (after: Part | undefined): boolean =>
  after === undefined || ENDS.test(wordOf(after));

/** "فون نہیں کیا", "میں نے بل جمع کیا تھا": was done, and asks nothing. */
export function isDone(parts: Part[], index: number): boolean {
  const [part, after] = parts.slice(index, index + 2);
  if (part?.part !== BOTH) return false;
  if (after && /^(?:gaya|ja)$/.test(wordOf(after))) return true;
  if (!endsHere(after)) return false;
  const before = parts.slice(0, index);
  const last = before.at(-1);
  if (!last || DOER.test(wordOf(last))) return false;
  return wordOf(last) === "nahi" || DEEDS.has(last.part) || hasDoer(before);
}
