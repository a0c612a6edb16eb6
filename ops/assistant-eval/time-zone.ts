const OFFSET = /([+-])(\d\d):(\d\d)$/;

function offsetAt(timeZone: string, moment: Date): string {
  const part = new Intl.DateTimeFormat("en", {
    timeZone,
    timeZoneName: "longOffset",
  })
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName");
  return part?.value.replace("GMT", "") ?? "";
}

interface Told {
  /** ISO 8601 with an offset. */
  now: string;
  timeZone?: string;
}

/** A zone that has this offset at this time; those of whole hours always have it. */
export function timeZoneOf({ now, timeZone }: Told): string | undefined {
  if (timeZone) return timeZone;
  const [offset = "", sign, hours, minutes] = OFFSET.exec(now) ?? [];
  if (!offset || Number(hours) + Number(minutes) === 0) return "UTC";
  if (minutes === "00")
    return `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
  const moment = new Date(now);
  return Intl.supportedValuesOf("timeZone").find(
    (name) => offsetAt(name, moment) === offset,
  );
}
