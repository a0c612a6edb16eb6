import { TITLE_MAX, type CreateTask } from "@todo-chat/contract";
import { isDay } from "../../tasks/moment.ts";
import type { Clock } from "../clock.ts";
import { REMINDS } from "./ahead.ts";
import { dateInTitle } from "./own-date.ts";
import { readPriority } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutAll, cutOut, has, keep, wordsOf, type Said } from "./said.ts";
import { readNoteBehind } from "./reword.ts";
import { readHashTags, readTags } from "./tags.ts";
import { cutFirst, titleOf, withoutCourtesy } from "./tidy.ts";
import { ASKING, DO } from "./verbs.ts";
import { readWhen, type When } from "./when.ts";

const LIST_IN =
  "(?:(?:meri |mera |apna |kaam ki |shopping |kal vala |aaj vala )*(?:list|kaam|kaam ki list) (?:mein|par) )?";
const VERB =
  "(?:add|note|likh|likhna|dal|dalna|save|darj|yad|remind|bana|lagana|laga)";
const THAT = "(?: (?:ke_that|ke|ki|:|,|-|mein|to|about))*";
const ABOUT =
  "(?:(?:(?<!(?:\\d|hafta) )ko|ka|ki|ke|ke liye|ke bare mein|vala|bhi) )?";

/** Words that only ask to add; the rest is the task. */
const COMMANDS = [
  rule(
    `(?:(?:mujhe|hamein|please) )*remind(?: (?:kar|kardo|karna|karva|dena|${DO}|de|dila|mein|please))+${THAT}`,
  ),
  rule(
    `(?<=^ )(?:set|laga|bana|plan)(?: (?:kar|kardo|karna|do|de|1))* (?:kaam|remind|alarm)(?: (?:for|to|ka|about|:))*(?= [^ ]+ )`,
  ),
  rule(`(?<=^ )plan(?: (?:kar|kardo|karna|do|de))+(?= [^ ]+ )`),
  rule(
    `(?:1 )?(?:kaam|remind|yad dihani|alarm)(?: ka)? (?:set|laga|lagana)${ASKING}${THAT}(?! hai)`,
  ),
  rule(
    `(?:ke |ka |ki )?title (?:se|ka|ki|vala)(?: 1)?(?: naya)? kaam ${VERB}${ASKING}(?= [.!]* ?$)`,
  ),
  rule(
    `(?:mujhe |hamein |please |zara )*(?:remind mein|(?:do not|don't|dont) (?:let mein )?(?:bhul|bhulna)|(?:mein |ham )?(?:kabhi |kahin )?(?:(?:ye |ye bat |baat )?(?:mat|na|nahi) (?:bhul|bhulna)|(?:bhul|bhulna) (?:mat|nahi|na))(?: (?:hai|ja|jaun|jaoon|jana|dena|do|de))*)(?: (?:ke_that|ke|to|about|:|,))?`,
  ),
  rule(
    `(?:mujhe |hamein |mera )*yad (?:dila|karva|rakh|rakhna|raha)(?: (?:sakna|ho|lo|lena|de|dena|${DO}|diya|dila|karva|ga|please|hai|na|kardo|kar|karna|ja|zarur|rehna|raha))*${THAT}`,
  ),
  rule(
    `(?<=^ )${LIST_IN}(?:(?:mera liye|mera|apna|1|do|\\d+|ye|isi|ise|naya|note|bhi|kuch|aise|is tarah) )*(?:kaam )?${LIST_IN}(?:add|note|likh|likhna|dal|save|bana)${ASKING}(?: (?:kaam|task))?${THAT}(?! $)`,
  ),
  rule(
    `(?:, )?(?:please )?add (?:(?:ye|vo|it|ise|use) )?to (?:(?:mera|the) )?(?:shopping |grocery )?(?:list|kaam)(?= [.!]* ?$)`,
  ),
  rule(
    `(?:, )?${ABOUT}${LIST_IN}(?:reminder|remind|alarm|kaam)(?: ka)? (?:set|add|laga|bana|dal|lagana|rakh|save)${ASKING}(?= [.!?]* ?$)`,
  ),
  rule(
    `(?:, )?${ABOUT}${LIST_IN}(?:kaam )?(?:add|note|likh|dal|save|darj|set|(?<=(?:list|kaam) (?:mein|par) )(?:likhna|dalna))${ASKING}(?:(?<=add karna) hai)?(?: (?:meri )?(?:list|kaam) (?:mein|par))?(?= [.!?]* ?$)`,
  ),
  rule(
    `(?<!(?:par|tak|mein) )(?:rakh|plan|fix|schedule)${ASKING}(?= [.!]* ?$)`,
  ),
  rule(
    `(?<=^ )(?:(?:1|naya|mera|agla) )*kaam(?: ye)?(?: hai)?(?: :| ,| -| ke_that)`,
  ),
];

const NEEDLESS = [
  rule("(?<=^ )title(?: (?:hai|:))+(?= [^ ]+)"),
  rule("yad se(?= )"),
  rule(
    "(?<=^ )(?:(?:mein|mujhe) )?(?:soch raha (?:hai|tha)|lagta hai|mera khayal hai|yad aya(?: hai)?|chahta hai|chahti hai)(?: (?:ke_that|ke|,))?(?= [^ ]+ )",
  ),
  rule("(?<=^ )(?:mera liye|hamein liye)(?= [^ ]+ )"),
  rule("(?<=^ )(?:maine|hamne|(?:mein |ham )ne)(?= [^ ]+ )"),
  rule("(?<=^ )(?:(?:meri|mera|apna|shopping) )*(?:kaam ki )?list mein"),
  rule("(?<=^ )(?:mujhe|hamein)(?= [^ ]+ )"),
  rule("(?<=^ )(?:mera|ek|1 aur|ye|vala) kaam (?=:)"),
  rule("(?<=^ )1 aur(?= :)"),
  rule("(?<=^ (?:, )*)yaani(?= )"),
  rule("(?:, )?pehla bar(?=(?: [,.])* $)"),
  rule(
    "(?<=^ )(?:kaam|vala kaam)(?: hai)? (?:: )?(?=[^ ]+ )(?!(?:ka|ki|ke|par|se|mein|ko) )",
  ),
];

export const asksToAdd = (said: Said): boolean =>
  COMMANDS.some((command) => has(said, command));

const withoutCommand = (said: Said): Said => cutFirst(said, COMMANDS) ?? said;

const withoutNeedless = (said: Said): Said =>
  NEEDLESS.reduce((rest, one) => cutFirst(rest, [one]) ?? rest, said);

/** "A reminder of the gym": what ties its end to the order is no title. */
const TIED = rule("(?<!(?:hai|tha) .*)(?:ka|ki|ke)(?=(?: [,.!])* $)");

const BEFORE_TIE =
  /^\p{L}+(?:nay|ne|نے)(?=\s+(?:ka|ki|ke|kay|کا|کی|کے)(?:\s|$))/iu;
const OBLIQUE = /(?:nay|ne|نے)$/iu;

/** "Bank jane ka likh lo" is about "bank jana". */
function asDeed(title: string, text: string): string {
  const last = title.split(" ").at(-1) ?? "";
  const isTied =
    OBLIQUE.test(last) && BEFORE_TIE.test(text.slice(text.indexOf(last)));
  const end = /نے$/u.test(last) ? "نا" : "na";
  return isTied ? title.replace(OBLIQUE, end) : title;
}
/** What is still to be done, goes on or is so: there "hai" belongs to the verb. */
const NO_EVENT =
  "(?:karva|dila|raha|vala|chuka|gaya|hua|diya|liya|kiya|aya|ho|nahi|kharab|bimar|khatam|band|theek|late|mukammal|baqi|zaruri|aham|fori|chahiye|khali|para|pari|parega|ga|sakna|mein|par|ka|ki|ke|ko|se|tak|[^ ]*(?:na|ni|ne|ny|ta|ti|te|نا|نی|نے|تا|تی|تے|یا|ئی|ئے))";
/** "Kal shaadi hai" is a wedding. */
const IS = rule(`(?<= (?!${NO_EVENT} )[^ ]+ )(?:hota )?hai(?=(?: [,.!])* $)`);

const reminderAt = (said: Said, due: string | undefined) =>
  has(said, REMINDS) && due && !isDay(due) ? { remindAt: due } : {};

/** "…, tag #ghar". */
const TAG_WORD = rule("(?:, )?tag(?: :)?(?= #tag )|(?<=#tag )tag(?= )");

/** What is left of a text that names a task: neither its order nor a mere "is". */
function namePart(bare: Said, said: Said, due: string | undefined): Said {
  const tied = asksToAdd(said) ? cutFirst(bare, [TIED]) : undefined;
  const named = tied ?? bare;
  return (due ? cutFirst(named, [IS]) : undefined) ?? named;
}

/** When it is due; a date that only says which thing it is about stays. */
function whenBeside(said: Said, clock: Clock): When {
  const inside = dateInTitle(said, clock);
  if (!inside) return readWhen(said, clock);
  const own = keep(said, inside.from, inside.until).tokens;
  const when = readWhen(cutOut(said, inside), clock);
  const tokens = [...when.rest.tokens, ...own].sort(
    (one, other) => one.index - other.index,
  );
  return { ...when, rest: { ...said, tokens } };
}

/** The task that a text says, whatever asks for it; the title may be empty. */
export function readTask(whole: Said, clock: Clock): CreateTask {
  const { notes, rest: said } = readNoteBehind(whole);
  const asked = cutAll(withoutCommand(withoutCourtesy(said)), TAG_WORD);
  const tagged = readHashTags(asked);
  const labelled = / tag /.test(wordsOf(tagged.rest))
    ? readTags(tagged.rest)
    : { tags: [], rest: tagged.rest };
  const ranked = readPriority(withoutCourtesy(labelled.rest));
  const when = whenBeside(ranked.rest, clock);
  const again = readPriority(withoutCourtesy(when.rest));
  const priority = ranked.priority ?? again.priority;
  const bare = withoutNeedless(
    withoutCourtesy(
      withoutCommand(withoutCourtesy(ranked.priority ? when.rest : again.rest)),
    ),
  );
  const tags = [...tagged.tags, ...labelled.tags];
  return {
    title: asDeed(titleOf(namePart(bare, said, when.due)), whole.text),
    ...(when.due && { due: when.due }),
    ...(when.repeat && {
      repeat: { from: "due", whileOpen: "skip", ...when.repeat },
    }),
    ...(priority && { priority }),
    ...(tags.length > 0 && { tags }),
    ...(notes && { notes }),
    ...reminderAt(whole, when.due),
  } as CreateTask;
}

export const isTooLong = ({ title }: CreateTask): boolean =>
  title.length > TITLE_MAX;
