import { act } from "./act.ts";
import { sayIt, type Deed } from "./deed.ts";
import type { Changes, Intent } from "./intent.ts";
import type { Moment } from "./moment.ts";

type Length = Extract<Intent, { kind: "length" }>;
type Shift = NonNullable<Changes["shift"]>;

const entries = (shift: Shift) =>
  Object.entries(shift) as [keyof Shift, number][];

const minus = (shift: Shift, other: Shift): Shift =>
  entries(other).reduce<Shift>(
    (left, [unit, amount]) => ({ ...left, [unit]: (left[unit] ?? 0) - amount }),
    shift,
  );

const scaled = (shift: Shift, by: number): Shift =>
  Object.fromEntries(entries(shift).map(([unit, sum]) => [unit, by * sum]));

/** Of what was moved just before, how it moves by another length in the same direction. */
export function moveBy({ by, otherwise }: Length, moment: Moment): Deed {
  const { scene, setting, before } = moment;
  const last = before.at(-1)?.intent;
  const moved = last?.kind === "update" ? last.changes.shift : undefined;
  if (!moved)
    return otherwise
      ? act(otherwise, scene, setting.phrases)
      : sayIt(setting.phrases.unknown());
  const sign = Math.sign(Object.values(moved)[0] ?? 1);
  const shift = scaled(by, sign);
  const order = (changes: Changes) =>
    ({ kind: "update", target: { by: "it" }, changes }) as const;
  const deed = act(
    order({ shift: minus(shift, moved) }),
    scene,
    setting.phrases,
  );
  return { ...deed, intent: order({ shift }) };
}
