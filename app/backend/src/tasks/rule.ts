/** Numbers that a part of a rule may hold; those of days count back when negative. */
interface Range {
  max: number;
  fromTheEnd?: boolean;
}

const RANGES: Record<string, Range> = {
  INTERVAL: { max: 999 },
  COUNT: { max: 1_000 },
  BYMONTH: { max: 12 },
  BYMONTHDAY: { max: 31, fromTheEnd: true },
  BYYEARDAY: { max: 366, fromTheEnd: true },
  BYWEEKNO: { max: 53, fromTheEnd: true },
  BYSETPOS: { max: 366, fromTheEnd: true },
};

const UNTIL = /^\d{8}(?:T\d{6}Z?)?$/;

const partsOf = (rule: string): [string, string][] =>
  rule.split(";").map((part) => {
    const [name = "", value = ""] = part.split("=");
    return [name, value];
  });

export const partOf = (rule: string, name: string): string | undefined =>
  partsOf(rule).find(([key]) => key === name)?.[1];

/** The rule with another value of a part that it has. */
export const withPart = (rule: string, name: string, value: string): string =>
  partsOf(rule)
    .map(([key, old]) => `${key}=${key === name ? value : old}`)
    .join(";");

function isWithin(value: string, { max, fromTheEnd }: Range): boolean {
  const number = Number(value);
  const size = fromTheEnd ? Math.abs(number) : number;
  return Number.isInteger(number) && size >= 1 && size <= max;
}

function faultOfPart([name, value]: [string, string]): string | undefined {
  if (name === "UNTIL" && !UNTIL.test(value))
    return "UNTIL takes a day (20261231) or a moment (20261231T170000Z)";
  const range = RANGES[name];
  if (!range) return undefined;
  if (value.split(",").every((one) => isWithin(one, range))) return undefined;
  const back = range.fromTheEnd ? `, or -1 to -${range.max}` : "";
  return `${name} takes numbers from 1 to ${range.max}${back}`;
}

/** What makes a rule unreadable, as far as its parts alone tell. */
export function faultOfParts(rule: string): string | undefined {
  const parts = partsOf(rule);
  const names = new Set(parts.map(([name]) => name));
  if (names.size < parts.length) return "Name each part of a rule only once";
  if (names.has("COUNT") && names.has("UNTIL"))
    return "End a rule with COUNT or with UNTIL, not with both";
  return parts.map(faultOfPart).find((fault) => fault !== undefined);
}
