import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readWholeTask } from "./add.ts";
import type { Listed } from "./listed.ts";
import { readWhen } from "./when.ts";

/** Each title is a task; a day in the head is for those that name none. */
export function readTitles(
  { titles, head }: Listed,
  { clock }: Context,
): Intent[] | undefined {
  const day = readWhen(head, clock).when?.day;
  const read = titles.map((title) => {
    const said = readWhen(title, clock).when;
    const isUnnamed = day && !said?.day && !said?.moment;
    return readWholeTask(isUnnamed ? `${title} on ${day}` : title, clock);
  });
  return read.every(({ kind }) => kind === "add") ? read : undefined;
}
