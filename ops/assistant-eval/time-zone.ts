import type { Item } from "./corpus.ts";

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

/** A zone that keeps this offset at the item's time; whole hours have ones that always do. */
export function timeZoneOf({ now, timeZone }: Item): string {
  if (timeZone) return timeZone;
  const [offset = "", sign, hours, minutes] = OFFSET.exec(now) ?? [];
  if (!offset || Number(hours) + Number(minutes) === 0) return "UTC";
  if (minutes === "00")
    return `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
  const moment = new Date(now);
  const zone = Intl.supportedValuesOf("timeZone").find(
    (name) => offsetAt(name, moment) === offset,
  );
  return zone ?? "UTC";
}
