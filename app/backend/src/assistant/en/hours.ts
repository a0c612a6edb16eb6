const CLOCK = "(\\d{1,2})((?:[:.][0-5]\\d)?)(?: ?([ap])\\.?m\\b\\.?)?";
const DAY_BEFORE =
  "(?<=\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tonight|morning|afternoon|evening),? (?:at |from )?)";
/** "10-12", "9:30 to 11", "2-4pm": from when to when. */
const SPAN = new RegExp(
  `${DAY_BEFORE}${CLOCK} ?(?:-|–|to|till|until) ?${CLOCK}(?![\\d/-])|(?<![\\d$£€/.-])(?:at )?${CLOCK} ?(?:-|–) ?(\\d{1,2})((?:[:.][0-5]\\d)?) ?([ap])\\.?m\\b\\.?`,
  "gi",
);

function startOf(_: string, ...found: (string | undefined)[]): string {
  const at = found[0] === undefined ? 6 : 0;
  const [hour = "", minutes = "", own, last = "", , ending] = found.slice(at);
  // "11-1pm" begins in the morning.
  const turned = Number(hour) !== 12 && Number(hour) > Number(last);
  const half = own ?? (ending && (turned ? "a" : ending));
  return `at ${hour}${minutes.replace(".", ":")}${half ? `${half}m` : ""}`;
}

/** "0815", "at 1430", "1800hrs": four figures. */
const FOUR =
  /\bat ([01]\d|2[0-3])([0-5]\d)(?: ?(?:hrs|hours|h))?\b|\b([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours|h)\b|(?<=\s)(0[1-9])([0-5]\d)(?=\s|$)/gi;

/** Spans of hours by their beginning, and hours in four figures with a colon. */
export const writtenHours = (text: string): string =>
  text.replace(SPAN, startOf).replace(FOUR, (_, ...found: string[]) => {
    const [hour, minutes] = found.slice(0, 6).filter(Boolean);
    return `at ${hour}:${minutes}`;
  });
