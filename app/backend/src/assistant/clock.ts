import { DateTime } from "luxon";

/** When and where the person speaks: dates in words depend on both. */
export interface Clock {
  now: Date;
  /** IANA name, such as Asia/Karachi. */
  timeZone: string;
}

export const localNow = ({ now, timeZone }: Clock): DateTime =>
  DateTime.fromJSDate(now, { zone: timeZone });

export const toMomentText = (moment: DateTime): string =>
  moment.toUTC().toISO({ suppressMilliseconds: true })!;

/** The person's day as `YYYY-MM-DD`, some days away from today. */
export const localDay = (clock: Clock, daysAway = 0): string =>
  localNow(clock).plus({ days: daysAway }).toFormat("yyyy-MM-dd");
