import type { ListFilter } from "../intent.ts";
import { rule } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";

const BY =
  "(?:ke|ki) (?:hisab|hisaab|حساب|lihaz|lehaz|لحاظ|tartib|tarteeb|ترتیب|mutabiq|مطابق)(?: (?:se|mein))?";

const SORTS: [ReturnType<typeof rule>, ListFilter["sort"]][] = [
  [rule(`(?:due )?(?:tarikh|due|vaqt|deadline) ${BY}`), "due"],
  [rule(`(?:priority|ahmiyat|اہمیت|zaroorat|ضرورت) ${BY}`), "priority"],
  [rule(`(?:nam|naam|title) ${BY}`), "title"],
];

/** "Tareekh ke hisab se": in what order, and no filter. */
export function takeSort(said: Said): {
  sort?: ListFilter["sort"];
  rest: Said;
} {
  for (const [pattern, sort] of SORTS) {
    const found = find(said, pattern);
    if (found) return { sort, rest: cutOut(said, found) };
  }
  return { rest: said };
}
