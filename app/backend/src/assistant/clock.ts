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

export const toDayText = (moment: DateTime): string =>
  moment.toFormat("yyyy-MM-dd");

/** A due date where the person is; a day begins at midnight. */
export const dueIn = (due: string, { timeZone }: Clock): DateTime =>
  DateTime.fromISO(due, { zone: timeZone });

/** The person's day as `YYYY-MM-DD`, some days away from today. */
export const localDay = (clock: Clock, daysAway = 0): string =>
  toDayText(localNow(clock).plus({ days: daysAway }));
