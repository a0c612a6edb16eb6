import type { When } from "../intent.ts";

type Time = NonNullable<When["time"]>;

export const two = (figure: number): string => String(figure).padStart(2, "0");

/** Its half is still to be found: "at 5:00" may be in the afternoon. */
export const hourAsSaid = ({ hour, minute }: Time): string =>
  `at ${hour}:${two(minute)}`;

/** Nobody can misread it: "at 05:00" is in the morning. */
export const exactHour = ({ hour, minute }: Time): string =>
  `at ${two(hour)}:${two(minute)}`;
