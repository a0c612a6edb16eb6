import { Temporal } from "temporal-polyfill";

export interface Clock {
  now: Date;
  timeZone: string;
}

export type Moment = Temporal.ZonedDateTime;

const DAY_LENGTH = "2026-11-21".length;

export const isDay = (due: string): boolean => due.length === DAY_LENGTH;

export const toDate = (moment: Moment): Date =>
  new Date(moment.epochMilliseconds);

export const momentOf = (date: Date, timeZone: string): Moment =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(
    timeZone,
  );

export const nowIn = ({ now, timeZone }: Clock): Moment =>
  momentOf(now, timeZone);

/** A day begins at midnight in the person's zone. */
export const toMoment = (due: string, timeZone: string): Moment =>
  isDay(due)
    ? Temporal.PlainDate.from(due).toZonedDateTime(timeZone)
    : momentOf(new Date(due), timeZone);

/** A day or a moment, whichever the other one is. */
export const toDue = (moment: Moment, like: string): string =>
  isDay(like) ? moment.toPlainDate().toString() : toDate(moment).toISOString();

/** A reminder keeps its distance from the due date, by the clock on the wall. */
export function movedAlong(
  reminder: Date,
  due: { from: string; to: string },
  timeZone: string,
): Date {
  const sameKind = isDay(due.from) === isDay(due.to);
  const wall = (text: string) => {
    const moment = toMoment(text, timeZone);
    return (sameKind ? moment : moment.startOfDay()).toPlainDateTime();
  };
  const distance = wall(due.from).until(wall(due.to));
  const moved = momentOf(reminder, timeZone).toPlainDateTime().add(distance);
  return toDate(moved.toZonedDateTime(timeZone));
}
