import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { asHour, readValue } from "./value.ts";
import { readTarget } from "./words.ts";

const IT =
  "(?<it>it|that|this|that one|this one|these|those|them|both(?: of them)?)";
const ABOUT = "(?:about|of|to do)";
const FORMS = [
  `remind me (?:again )?${ABOUT} ${IT},? (?:again )?(?<when>.+)`,
  `remind me (?:again )?(?<when>.+?) ${ABOUT} ${IT}`,
].map((form) => new RegExp(`^(?:(?:and|please|ok|also)[\\s,]+)*${form}$`, "i"));

/** "Remind me about it at 5": of what was spoken of, which is then due. */
export function readRemindOfIt(text: string, clock: Clock): Intent | undefined {
  const said = text.replace(/[\s,]*(?:please)?[.!]*$/i, "");
  const groups = FORMS.map((form) => form.exec(said)?.groups).find(Boolean);
  const changes = groups && readValue(asHour(groups["when"] ?? ""), clock);
  const target = groups && readTarget(groups["it"] ?? "");
  return changes?.when && target
    ? { kind: "update", target, changes: { ...changes, remind: {} } }
    : undefined;
}
