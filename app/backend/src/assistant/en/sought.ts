import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { hasTitle } from "./state.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

/** "Find a plumber", "look for cheap flights tomorrow": something to do, where no task is called so. */
const SEEKS =
  /^(?:find|search for|look (?:for|up)) (?!(?:the |my |all |any )*(?:tasks?|todos?|items?|things|everything|anything)\b|(?:all|every|any)\b)(.+)$/i;
const SOUGHT = /^(?:an?|some\w*|out|new|cheap\w*|other|another|good|better)\b/i;

export function isToSeek(text: string, context: Context): boolean {
  const [, sought = ""] = SEEKS.exec(text) ?? [];
  const { rest, when } = readWhen(sought, context.clock);
  const isDeed = SOUGHT.test(sought) || when !== undefined;
  return (
    isDeed && /\p{L}{2}/u.test(rest) && !hasTitle(cleanTitle(rest), context)
  );
}

/** "Which one is that?": what is spoken of, with its date. */
const WHICH_IS_IT =
  /^(?:which|what) (?:one |task )?(?:(?:is|was) (?:that|it|this)(?: one)?|(?:that|it|this)(?: one)? (?:is|was))(?: again)?\s*\?*$/i;
/** "What did you just do?" */
const WHAT_WAS_DONE =
  /^(?:so |and |wait,? |sorry,? )*what (?:(?:did|have) you (?:just )?(?:do|done|change|changed|add|added|move|moved)(?: just now| there)?|(?:was|is) that|(?:just )?(?:changed|happened)(?: just now)?)\s*\?*$/i;
const OF_IT: Intent = { kind: "list", filter: { status: "all" }, ask: "when" };

export const asksWhich = (text: string): Intent | undefined =>
  WHICH_IS_IT.test(text) || WHAT_WAS_DONE.test(text) ? OF_IT : undefined;
