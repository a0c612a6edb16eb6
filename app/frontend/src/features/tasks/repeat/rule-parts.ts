/** Parts of an RRULE by their names. */
export type RuleParts = Partial<Record<string, string>>;

/** In the order in which they are written. */
const NAMES = [
  "FREQ",
  "INTERVAL",
  "BYMONTH",
  "BYMONTHDAY",
  "BYDAY",
  "UNTIL",
  "COUNT",
];

const isSaid = ([name, value = ""]: string[]): boolean =>
  value !== "" && !(name === "INTERVAL" && value === "1") && name !== "WKST";

/** What a rule says beyond what goes without saying. */
export const readRule = (rule: string): RuleParts =>
  Object.fromEntries(
    rule
      .split(";")
      .map((part) => part.split("="))
      .filter(isSaid),
  );

export const writeRule = (parts: RuleParts): string =>
  NAMES.map((name) => [name, parts[name] ?? ""])
    .filter(isSaid)
    .map((part) => part.join("="))
    .join(";");

export const countOf = ({ INTERVAL }: RuleParts): number =>
  Number(INTERVAL ?? 1);

/** The day of an UNTIL, as `YYYY-MM-DD`. */
export const dayOfUntil = (until: string): string =>
  until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, "$1-$2-$3");

export const untilOfDay = (day: string): string => day.replaceAll("-", "");
