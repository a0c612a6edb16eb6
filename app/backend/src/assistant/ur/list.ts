import type { Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent, ListFilter } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { tellingWords } from "./words.ts";
import { readPriority } from "./priority.ts";
import { askOf, readForemost } from "./foremost.ts";
import { rule } from "./rule.ts";
import { whenOf } from "./asked-back.ts";
import { searched } from "./searched.ts";
import { cutAll, has, type Said } from "./said.ts";
import { takeSort } from "./sort.ts";
import { readSpan } from "./span.ts";
import { readTags, tagNamed } from "./tags.ts";
import { cutFirst, titleOf } from "./tidy.ts";

const SHOW = rule(
  "(?:(?:dikha|bata|suna)(?! (?:hogaya|ho (?:gaya|chuka)|diya|done))|list(?! (?:ka|ki|ke) kaam)|(?:list|kaam|sab) dekhna|(?:dekh|dhund)(?! (?:chorna|ka kaam|vala|liya|gaya|chuka|hogaya|ho (?:gaya|chuka)|done|mukammal)))",
);
const ASKS = rule(
  "(?:kya|kitna|kaun|kab|kahan|kis|\\?)|kuch (?:kaam )?(?:[^ ]+ )?to nahi|(?:mera )?kuch kaam hai",
);
const ABOUT_TASKS = rule(
  "(?:kaam|plan|kya (?:kya )?[^ ]{2,}(?:نا|na) hai|karun|karunga|karna|baqi|list|raha|mukammal|late|guzar|priority|done|zaruri|due|chiz|bacha|bachi|bache|bachay|kar|karliya|aham|kiya|nimta|reminder|fori|tag|#tag|khatam|فارغ|farigh|free)",
);
const UNDATED = rule(
  "(?:(?:ke )?baghair (?:kuch )?(?:tarikh|due|vaqt)(?: (?:vala|ke))?|(?:ka|ki)? ?(?:kuch )?(?:due )?(?:tarikh|due|vaqt)(?: (?:set|rakha|di|diya|likha))? nahi(?: (?:hai|rakhi|di|diya|hua|likha))*)",
);
const WHEN = rule(
  "kab(?: tak)?|kitna baje|kis (?:din|tarikh|vaqt)|kaun (?:din|tarikh)",
);
const DONE = rule(
  "(?:mukammal|done|khatam|pura(?! list)|hogaya|ho gaya|ho chuka|kiya|karliya|kar liya|nimta|kar chuka)",
);
/** "Mukammal kaam", but not "mukammal kar diya tha?". */
const DONE_ONES = rule(
  "(?:mukammal|done|khatam)(?! (?:hai|tha|kar|kardiya|karliya|ho|hogaya|hua|kiya) )(?: shuda)?(?: kaam)?",
);
const OVER =
  "(?:mukammal|done|khatam|pura|hogaya|(?:ho|kar) (?:gaya|chuka|liya|liye)|karliya)";
/** "Jo ho chuke unko chor ke": all but what is done. */
const BUT_DONE = rule(
  `(?:jo )?(?:kaam )?${OVER}(?: (?:hai|kaam|vala|un|in|vo|use|ise|ko|,))* (?:ke ilawa|ilawa|(?:chorkar|chorna|hata|nikal)(?: (?:ke|kar|do|de))*)(?: ,)?`,
);
const NOT_DONE = rule(
  "(?:nahi|na mukammal|baqi|raha|adhura|(?:kya|kitna|jo|kaun)(?: (?:kya|kaam|sa))* (?:bacha|bachi|bache|bachay))",
);
const LATE = rule(
  "(?:late|guzar|overdue|muddat guzar|(?:vaqt|tarikh|due|deadline) (?:nikal|nikl|guzar))",
);
const LIST_ONLY = rule(
  "(?<=^ )(?:(?:aaj|kal|parson|is|agla|hafta|mahina|late|zaruri|aham|fori|high|low|priority|baqi|mukammal|vala|meri|mera|apna|puri|sara|sab|pura|kaam|ki|ka|ke|ko|mein|to|do|#tag) )*(?:list|kaam)(?: (?:dikha|bata|do|please|de|kar|dekh|dekhna|hai|,|\\.))*(?= $)",
);

const wantsTag = (said: Said): boolean => has(said, rule("#tag|tag"));

function statusOf(said: Said): ListFilter["status"] {
  if (has(said, NOT_DONE)) return "open";
  return has(said, DONE) ? "done" : undefined;
}

const FRAME = rule(
  "(?:sirf|bas|aaj|kul (?:ملا|mila) (?:kar|ke)|kya|kitna|kaun|kab|kahan|sa|se|\\?|!|\\.|,|hai|tha|hoga|ga|kaam|karna|mere|mera|meri|mujhe|mein|ne|hamein|dikha|bata|suna|dekh|dekhna|list|do|de|lo|sab|sara|kuch|please|zara|mukammal|done|khatam|pura|baqi|raha|gaya|hogaya|ho|chuka|kiya|diya|liya|dena|lena|kardiya|karliya|kar|kardo|late|guzar|priority|vala|ka|ki|ke|ko|abhi|ab|tak|total|kul|bhi|aur|to|hi|na|apna|high|low|medium|zaruri|aham|fori|is|ye|vo|tag|#tag|yar|ji|nahi|par|due|liye|likh|hua|dhund|bare|mat|likha|darj|mojood|shamil|add|sakna|aap|tum|din|naya|agla|pehla|jo|par|mutaliq|donon|tinon|kahin|de|lo|ja|vaqt|tarikh|chahiye|agar|maine|plan|karun|karunga|zimma|isi|kis|nikal|nikl|likhva|likhvaya|vale|isi|batana|roz|repeat|پاس|paas|pass|ilawa|baghair|purana|scene|chal|bhej|chiz|kaisa|bacha|bachi|bache|bachay|in|kin|para|pari|pare|parega|itna|utna|nimta|hamne|ham|فارغ|farigh|free|ya|farig|masroof|busy|maine|deadline)",
);

const TO_DO = rule("kya (?:kya )?[^ ]{2,}(?:نا|na) hai");

const subjectOf = (said: Said): string =>
  titleOf(cutAll(cutAll(said, TO_DO), FRAME));

export const isQuestion = (said: Said): boolean =>
  has(said, ASKS) || has(said, SHOW) || has(said, LIST_ONLY);

function filterOf(
  asked: Said,
  clock: Clock,
): { filter: ListFilter; rest: Said } {
  const { sort, rest: said } = takeSort(asked);
  const { span, rest } = readSpan(said, clock);
  const ranked = has(rest, rule("(?:zaruri|aham|fori|priority|high|low)"))
    ? readPriority(rest)
    : { rest };
  const priority = "priority" in ranked ? ranked.priority : undefined;
  const tagged = wantsTag(ranked.rest)
    ? readTags(ranked.rest)
    : { tags: [], rest: ranked.rest };
  const overdue = has(said, LATE);
  const undated = has(said, UNDATED);
  const status = overdue ? "open" : statusOf(said);
  const [tag] = tagged.tags;
  return {
    filter: {
      ...span,
      ...(status && { status }),
      ...(overdue && { overdue }),
      ...(undated && { undated }),
      ...(priority && { priority }),
      ...(tag && { tag }),
      ...(sort && { sort }),
    },
    rest: tagged.rest,
  };
}

const NAMES_TASKS = rule("list|bare|vala|kaam|dhund|dikha");

/** What is asked for is a task, and not the weather. */
const isThere = (search: string, said: Said, tasks: Task[]): boolean =>
  has(said, NAMES_TASKS) || matching(tasks, search, tellingWords).length > 0;

const readWhenQuestion = (said: Said): Intent =>
  whenOf(subjectOf(cutAll(said, WHEN)), said);

/** "Kya kya ho gaya": of several. */
const WHAT_ALL = rule("kya kya|kaun kaun|kitna");
/** "Is the bill paid?" is answered by the task as it is. */
const sought = (search: string, said: Said, { status }: ListFilter) => ({
  search,
  ...(status === "done" &&
    ![DONE_ONES, WHAT_ALL].some((one) => has(said, one)) && {
      status: "all" as const,
    }),
});

/** Whether it is tasks that are asked for when no day or rank is. */
const isAbout = (said: Said, search: string, tasks: Task[]): boolean =>
  has(said, ABOUT_TASKS) ||
  has(said, LIST_ONLY) ||
  (has(said, SHOW) && !search) ||
  matching(tasks, search, tellingWords).length > 0;

const OR_NOT = rule("ya nahi");

/** A question about tasks, or a request to see them; unknown when it is about something else. */
export function readList(asked: Said, context: Context): Intent | undefined {
  const others = cutFirst(asked, [BUT_DONE]);
  return (others && readOpen(others, context)) ?? readAsked(asked, context);
}

/** What is asked of the tasks that are left. */
function readOpen(said: Said, context: Context): Intent | undefined {
  const intent = readAsked(said, context);
  return intent?.kind === "list"
    ? { ...intent, filter: { ...intent.filter, status: "open" } }
    : undefined;
}

const readAlone = (said: Said, { tasks }: Context): Intent | undefined =>
  readForemost(said, tasks) ??
  (has(said, WHEN) ? readWhenQuestion(said) : undefined);

function readAsked(asked: Said, context: Context): Intent | undefined {
  const said = cutAll(asked, OR_NOT);
  return isQuestion(said)
    ? (readAlone(said, context) ?? readSought(said, context))
    : undefined;
}

function readSought(said: Said, { clock, tasks }: Context): Intent {
  const { filter: told, rest } = filterOf(said, clock);
  const subject = subjectOf(rest);
  const tag = subject && !told.tag && tagNamed(subject, tasks);
  const filter = { ...told, ...(tag && { tag }) };
  const search = tag ? "" : searched(subject, tasks);
  const scoped = Object.keys(filter).length > 0 || isAbout(said, search, tasks);
  if (!scoped || (search && !isThere(search, said, tasks)))
    return { kind: "unknown" };
  return {
    kind: "list",
    filter: { ...filter, ...(search && sought(search, said, filter)) },
    ...askOf(said),
  };
}
