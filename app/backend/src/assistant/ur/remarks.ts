import { rule } from "./rule.ts";
import { find, has, keep, readSaid, type Said } from "./said.ts";

/** "… bas likh lo ke": what comes before it is no task. */
const JUST_WRITE = rule(
  "(?:(?:,|aur|lekin|to) )*(?:bas|sirf)(?: (?:itna|utna|ye|mera|list mein|mujhe|ke|kaam))*(?= (?:likh|note|add|dal|yad|remind)(?: (?:kar|kardo|do|de|lo|lena|dena|karna|dila|rakh|rakhna))* [^ ]+ [^ ]+ )",
);
const DENIED = rule(
  "nahi(?: [^ ]+){0,3}(?= $)|mat [^ ]+(?: (?:kar|ke|do|de|dena))*(?= $)",
);

/** By the clock of where the person is, as all is read. */
const LOCAL_TIME = rule(
  "(?:(?:,|\\() )?(?:yahan|local)(?: (?:ke|ka|hi))* vaqt(?: ke (?:mutabiq|hisab se))?(?: \\))?|, vaqt (?:[^ ]+ (?:vala|ka) nahi (?:, |balke )?)?yahan(?: [^ ]+)? (?:ka|vala)(?: hai)?",
);

function withoutDenial(text: string, said: Said): string {
  const found = find(said, JUST_WRITE);
  if (!found?.from || !has(keep(said, 0, found.from), DENIED)) return text;
  return text.slice(said.tokens[found.until]!.from);
}

function withoutLocal(text: string, said: Said): string {
  const found = find(said, LOCAL_TIME);
  if (!found) return text;
  const [first, last] = [
    said.tokens[found.from]!,
    said.tokens[found.until - 1]!,
  ];
  return `${text.slice(0, first.from).trimEnd()}${text.slice(last.until)}`;
}

/** A message without what is said in passing before its request: "no alarm, just write …". */
export function withoutRemarks(whole: string): string {
  const text = withoutLocal(whole, readSaid(whole));
  return withoutDenial(text, readSaid(text));
}
