import type { Task } from "@todo-chat/contract";
import { isPastForm, tellingWords } from "./telling-words.ts";

const DONE =
  /\b(?:done|finished|completed|complete|sorted|over|took place|went (?:ahead|well|fine|ok|okay|great)|happened|ticked|checked|handled|dealt with|taken care of|in the bag|behind me|off my plate|out of the way)\b|✓|✔|✅|☑/iu;
/** Past forms that finish nothing, unless they are what was to be done. */
const NO_DEED =
  /^(?:adjourned|postponed|delayed|deferred|moved|pushed|bumped|shifted|brought|changed|spelled|misspelled|mistyped|typed|undated|rang|said|told|asked|wanted|needed|supposed|meant|planned|scheduled|expected|hoped|decided|forgot|missed|failed|tried|started|began|stopped|promised|agreed|thought|knew|liked|loved|hated|gave|added|mentioned|noticed|broke|lost|kept|left|allowed|closed|rejected|refused|declined|turned|seemed|looked|happened|increased|reduced|interested|tired|bored|worried|stressed|excited|came|named|called|need|based|related|used|red|bed|indeed|speed)$/i;

/** Whether a clause says of a task that it is done. */
export function tellsOfDone(clause: string, { title }: Task): boolean {
  if (DONE.test(clause)) return true;
  const own = new Set(tellingWords(title));
  const words = clause.match(/[a-z]+/gi) ?? [];
  return words
    .filter(isPastForm)
    .some(
      (word) =>
        !NO_DEED.test(word) || tellingWords(word).some((was) => own.has(was)),
    );
}
