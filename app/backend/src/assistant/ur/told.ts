import { asksToAdd } from "./add.ts";
import type { CreateTask, Task } from "@todo-chat/contract";
import { repeatFrom } from "./change.ts";
import type { Clock } from "../clock.ts";
import type { Changes, Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { toWhen, withoutOldDate } from "./moved.ts";
import { readRanks } from "./priority.ts";
import { NEEDED, sameDeed, sameTask } from "./same-task.ts";
import { rule } from "./rule.ts";
import { cutAll, find, has, keep, written, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { readTarget } from "./target.ts";
import { dueAs, withoutOwnDate } from "./own-date.ts";
import { cutFirst, hasWords, titleOf, withoutCourtesy } from "./tidy.ts";
import { ASKING } from "./verbs.ts";
import { takeParts } from "./parts.ts";
import { readSeveral } from "./whom.ts";
import { tellingWords } from "./words.ts";

const MEANT = [
  rule(
    "(?<=^ )(?:(?:nahi|na|maaf|oho|ghalti|se|yar|ji|,) )*(?:mera )?matlab(?: (?:hai|tha|se|ye|ke_that|,))*",
  ),
  rule(
    "(?<=^ )(?:(?:are|oho|ji|yar) )*nahi(?: (?:nahi|yar|ji|balke|,))*(?= .*vala )",
  ),
  rule("(?<=^ )(?:[^ ]+ ){1,4}nahi(?: (?:,|balke))*(?= (?:[^ ]+ ){1,3}vala )"),
  rule(
    "(?<=^ )(?:[^ ]+ ){0,3}nahi(?: (?:,|balke))*(?= (?:[^ ]+ ){1,3}(?:hua|kiya|liya|diya|karna|kehna|mitana|hatana|badalna) tha $)",
  ),
  rule(
    "(?<=^ )(?:(?:are|oho|ji|yar|ghalti|se|,) )*nahi(?: (?:nahi|yar|ji|balke|,))*(?= (?:[^ ]+ ){1,3}(?:ka|ki|ke|ko|se|par)(?: [,.!])* $)(?! \\d+ ko )",
  ),
];
const MEANT_END = rule(
  `(?:ko )?(?:(?:hua|kiya|liya|diya|mitana|hatana|delete|nikalna|mukammal|done|karna|kehna|hona|badalna) )*(?:tha|hai)(?=(?: [,.!])* $)`,
);
const NOT_THAT = rule("(?<=tha )(?:, )?(?:[^ ]+ ){1,3}nahi(?=(?: [,.!])* $)");
/** What "bread liya tha, doodh nahi" begins with. */
const RATHER = rule("(?<=^ )(?:are|oho)(?: (?:are|oho|ji|yar|,))*(?= [^ ]+)");
const ORDERED = rule(
  `(?:kar|kardo|do|de|lo|hua|gaya|hogaya|diya|liya)${ASKING}(?= $)`,
);

/** What may stand beside a mere date: "nahi somwar nahi mangal ko". */
const VALUE = rule("(?:nahi|na|balke|ko|par|tak|hi|,|\\.|!|{NUM})");

/** "Nahi, bill wala": the same for another task. */
export function readMeant(whole: Said, { clock }: Context): Intent | undefined {
  const contrasted = cutFirst(whole, [NOT_THAT]);
  const said = contrasted ?? whole;
  const rules = contrasted ? [...MEANT, RATHER] : MEANT;
  const found = rules.map((one) => find(said, one)).find(Boolean);
  const named = found && keep(said, found.until);
  if (!named || has(named, ORDERED)) return undefined;
  const bare = cutFirst(named, [MEANT_END]) ?? named;
  const undated = takeParts(withoutOldDate(bare), clock).rest;
  if (!hasWords(cutAll(withoutCourtesy(undated), VALUE))) return undefined;
  const target = readTarget(bare);
  if (!target || target.by === "it") return undefined;
  const words = written(withoutCourtesy(bare));
  const asSaid = has(bare, rule("vala")) ? undefined : words;
  return { kind: "choose", target, instead: true, ...(asSaid && { asSaid }) };
}

const WAS = rule(
  "(?:ko )?(?:(?:karna|kar|kardo|lena|dena|jana|ana|[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے)) )*(?:vala )?tha(?=(?: [,.!])* $)",
);

/** "Meter wala aaj karna tha": what goes on is about it. */
export function readWas(said: Said, { clock, tasks }: Context): Intent {
  const named = cutFirst(said, [WAS]);
  const target = named && readTarget(takeParts(named, clock).rest);
  return target?.by === "words" && isThere(target, tasks)
    ? { kind: "keep", target }
    : { kind: "unknown" };
}

const LATER = rule(
  "(?:(?:ko|par) )?(?:(?:lo|le|kar|dekh|ja|de) )*(?:lunga|lungi|lenge|karunga|jaunga|dunga|dungi|denge|(?:kar|lo|de|ja|dekh|ho|karunga|jaun|lun|dun) ga|(?:لیتے|دیتے|جاتے|کرتے|lete|dete|jate|krte) hai)(?=(?: [,.!])* $)",
);
const OVER = rule("(?:hogaya|gaya|liya|diya|kiya|hua|karliya|kardiya)");
const BY_PLACE = rule(
  "(?:vala|donon|{ORD})(?: (?:kaam|chiz|ko|bhi|ki|ka|par|mein))*(?=(?: [,.!])* $)",
);

export function isThere(target: Target, tasks: Task[]): boolean {
  if (target.by === "several")
    return target.targets.every((one) => isThere(one, tasks));
  if (target.by !== "words")
    return target.by === "number" || target.by === "both";
  return matching(tasks, target.words, tellingWords).length > 0;
}

/** "Lawyer wali kal 3 baje", "teesra kal le lunga": a task that is there. */
function referred(said: Said, tasks: Task[]): Target | undefined {
  const named = cutFirst(said, [LATER, NEEDED]) ?? said;
  if (!has(named, BY_PLACE) || has(named, OVER)) return undefined;
  const target = readSeveral(named, tasks);
  return target && isThere(target, tasks) ? target : undefined;
}

/** What a text that would be a task says of one that is there. */
function told(
  target: Target,
  said: Said,
  task: CreateTask,
  clock: Clock,
  mayRepeat: boolean,
) {
  const { priority, rest } = readRanks(said);
  const { parts } = takeParts(rest, clock);
  const dated = parts.day ?? parts.time ?? parts.moment;
  const tags = task.tags ?? [];
  const changes: Changes = {
    ...(dated && { when: toWhen(parts) }),
    ...(priority && { priority }),
    ...(tags.length > 0 && { addTags: tags }),
    ...(parts.repeat && repeatFrom(parts, clock)),
  };
  const isTold =
    Object.keys(changes).length > 0 && (mayRepeat || !parts.repeat);
  return isTold ? ({ kind: "update", target, changes } as const) : undefined;
}

/** "Meeting ka waqt dhai baje". */
const FIELD_LAST = rule("(?:ka|ki|ke) (?:vaqt|tarikh|due)(?: hai)?(?= $)");

/** "Gari ki service parson 11 baje", when that is open already, says when. */
export function asChange(
  intent: Intent,
  said: Said,
  { clock, tasks }: Context,
): Intent {
  if (intent.kind !== "add" || asksToAdd(said)) return intent;
  const { bare, due } = withoutOwnDate(said, clock);
  const untagged = intent.task.tags ? readTags(bare).rest : bare;
  const whole = takeParts(readRanks(untagged).rest, clock).rest;
  const undated = cutFirst(whole, [FIELD_LAST]) ?? whole;
  const planned = cutFirst(undated, [LATER]);
  const isBare = due !== undefined || undated !== whole;
  const bareTitle = isBare ? titleOf(undated) : intent.task.title;
  const title = planned ? written(planned) : bareTitle;
  const same =
    sameTask(title, tasks, bare !== said) ?? sameDeed(undated, tasks);
  const target: Target | undefined = same
    ? dueAs({ by: "words", words: same.title }, due)
    : referred(undated, tasks);
  return (
    (target && told(target, bare, intent.task, clock, same !== undefined)) ??
    intent
  );
}
