import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { asHour, readValue } from "./value.ts";
import { readTarget } from "./words.ts";

/** Tasks that are pointed at rather than named, and what is said of them. */
const REFERRED =
  /^(?:and |but |then )*((?:all )?(?:the (?:rest|others?|other (?:ones?|two|three)|remaining ones|first|second|third|fourth|fifth|last|earlier|later)(?: one| two| three)?|everything else|both(?: of them)?|(?:first|second|third|fourth|last) one|number \d+|#\d+))(?:'s)? (?:(?:is|are|should be|can be|goes?|go|can wait|has to be|to be) )?(.+)$/i;

/** "And the rest for Tuesday", "the second one at 5". */
export function readReferred(text: string, clock: Clock): Intent | undefined {
  const [, named, value] = REFERRED.exec(text.replace(/[.!]+$/, "")) ?? [];
  const target = named && readTarget(named);
  const bare = value?.replace(/^(?:to|for|due|until|till) /i, "");
  const changes = bare && readValue(asHour(bare), clock);
  if (!target || target.by === "words" || !changes) return undefined;
  return { kind: "update", target, changes };
}
