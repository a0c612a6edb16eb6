import { asksToAdd } from "./add.ts";
import type { CreateTask, Task } from "@todo-chat/contract";
import { repeatFrom } from "./dated.ts";
import type { Clock } from "../clock.ts";
import type { Changes, Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { toWhen } from "./moved.ts";
import { readRanks } from "./priority.ts";
import { NEEDED, sameDeed, sameTask } from "./same-task.ts";
import { rule } from "./rule.ts";
import { cutAll, has, written, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { readTarget } from "./target.ts";
import { dueAs, withoutOwnDate } from "./own-date.ts";
import { cutFirst, titleOf } from "./tidy.ts";
import { takeParts } from "./parts.ts";
import { readSeveral } from "./whom.ts";
import { tellingWords } from "./words.ts";

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

const STILL = rule("abhi(?: bhi)?|ab(?= (?:bhi|tak))|lekin|par(?= abhi)");

/** "Walk pe abhi jana hai", of a task that is there: as it was. */
function stillToDo(said: Said, tasks: Task[]): Intent | undefined {
  const bare = has(said, STILL) ? cutAll(said, STILL) : undefined;
  const task =
    bare && (sameTask(written(bare), tasks, false) ?? sameDeed(bare, tasks));
  return task && { kind: "keep", target: { by: "words", words: task.title } };
}

/** "Gari ki service parson 11 baje", when that is open already, says when. */
export function asChange(intent: Intent, said: Said, context: Context): Intent {
  if (intent.kind !== "add" || asksToAdd(said)) return intent;
  const still = intent.task.due ? undefined : stillToDo(said, context.tasks);
  return still ?? asToldOf(intent, said, context);
}

function asToldOf(
  intent: Extract<Intent, { kind: "add" }>,
  said: Said,
  { clock, tasks }: Context,
): Intent {
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
