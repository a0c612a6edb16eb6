import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { readAdd } from "./add.ts";
import { readComplete, readDelete, readReopen } from "./finish.ts";
import { readList } from "./list.ts";
import { readSmallTalk } from "./small-talk.ts";
import { readDetail, readUpdate } from "./update.ts";
import { plain } from "./words.ts";

/** What an English message asks for. Rules that begin alike: stricter first. */
export function parse(message: string, clock: Clock): Intent {
  const text = plain(message);
  return (
    readSmallTalk(message) ??
    readDetail(text) ??
    readAdd(text, clock) ??
    readUpdate(text, clock) ??
    readList(text, clock) ??
    readReopen(text) ??
    readDelete(text) ??
    readComplete(text) ?? { kind: "unknown" }
  );
}
