import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";

const TOO =
  /^(.{3,}?)(?:\s*[,;]\s*(?:and )?|\s+and\s+)([^,;]{2,40} (?:too|as well|also|likewise))[.!]*$/i;

/** "The tickets are booked, the hotel too": what goes for a further task as well. */
export function splitToo(part: string, context: Context): string[] {
  const [, head, tail] = TOO.exec(part) ?? [];
  if (!head || !tail) return [part];
  const named = tail.replace(/ (?:too|as well|also|likewise)$/i, "");
  return isInTitle(named, context) ? [head, tail] : [part];
}
