import type { Task } from "@todo-chat/contract";
import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { tellingWords } from "./words.ts";

const AND = "(?:\\s*[,،]\\s*|\\s+(?:اور|aur|and)\\s+)";
const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The title "shampoo aur sabun" without one of its things; undefined where it is none of several. */
function withoutThing(title: string, thing: string): string | undefined {
  const name = escaped(thing);
  const behind = new RegExp(`${AND}${name}(?![\\p{L}\\p{M}])`, "iu");
  const before = new RegExp(`^${name}${AND}`, "iu");
  const place = [behind, before].find((one) => one.test(title));
  return place && title.replace(place, "").trim();
}

type ByWords = Extract<Target, { by: "words" }>;

/** "Sabun rehne do", of what was just spoken of: it is not wanted after all. */
export function readLeftOut(
  target: ByWords,
  { spoken = [] }: Context,
): Intent | undefined {
  const [last, ...others] = spoken;
  if (!last || matching(spoken, target.words, tellingWords).length !== 1)
    return undefined;
  if (others.length > 0) return { kind: "choose", target, among: "except" };
  return withoutIt(last, target) ?? { kind: "retract" };
}

/** One thing of a task that names several goes, and the others stay. */
export function withoutIt(
  { title: words }: Task,
  target: ByWords,
): Intent | undefined {
  const title = withoutThing(words, target.words);
  return title
    ? {
        kind: "update",
        target: { by: "words", words },
        changes: { title },
      }
    : undefined;
}
