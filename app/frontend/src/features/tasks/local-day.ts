const twoDigits = (value: number) => String(value).padStart(2, "0");

/** `YYYY-MM-DD` of a moment on this device, as `<input type="date">` has it. */
export function dayOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, "0");
  const month = twoDigits(moment.getMonth() + 1);
  return `${year}-${month}-${twoDigits(moment.getDate())}`;
}

/** `HH:MM`, as `<input type="time">` has it. */
export const timeOf = (moment: Date): string =>
  `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;

/** By the calendar: the time of day stays, though clocks are changed in between. */
export function addDays(moment: Date, days: number): Date {
  const moved = new Date(moment);
  moved.setDate(moved.getDate() + days);
  return moved;
}

/** Days since Monday. */
export const weekdayIndex = (moment: Date): number => (moment.getDay() + 6) % 7;

export const startOfWeek = (moment: Date): Date =>
  addDays(moment, -weekdayIndex(moment));
