export interface TimeZoneChoice {
  value: string;
  label: string;
}

function nameOf(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** Every zone by its IANA name, followed by what people call it. */
export function timeZoneChoices(
  locale: string,
  current: string | null,
): TimeZoneChoice[] {
  // Browsers leave out UTC and names that have been replaced.
  const known = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  const names = new Set(current ? [current, ...known] : known);
  return [...names].sort().map((value) => ({
    value,
    label: `${value.replaceAll("_", " ")} · ${nameOf(value, locale)}`,
  }));
}
