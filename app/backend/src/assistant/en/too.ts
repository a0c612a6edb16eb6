import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";

const TOO =
  /^(.{3,}?)(?:\s*[,;]\s*(?:and )?|\s+and\s+)([^,;]{2,40}) (?:too|as well|also|likewise)[.!]*$/i;

const SO_IS =
  /^(.{3,}?)(?:\s*[,;]\s*|\s+)(?:and )?so (?:is|are|was|were|has|have|does|did) ([^,;]{2,40}?)[.!]*$/i;
const BUT_NOT =
  /^(.{3,}?)(?:\s*[,;]\s*|\s+)(?:but|and|just|only) not (?:yet )?([^,;]{2,40}?)(?: yet| though)?[.!]*$/i;

/** What goes for a task, with what goes for another one as well; what is not done is left out. */
const FORMS: [RegExp, (head: string, named: string) => string[]][] = [
  [BUT_NOT, (head) => [head]],
  [SO_IS, (head, named) => [head, `${named} too`]],
  [TOO, (head, named) => [head, `${named} too`]],
];

/** "The tickets are booked, the hotel too", "… and so is the hotel", "… but not the hotel". */
export function splitToo(part: string, context: Context): string[] {
  for (const [form, split] of FORMS) {
    const [, head, named] = form.exec(part) ?? [];
    if (head && named && isInTitle(named, context)) return split(head, named);
  }
  return [part];
}
