import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { readLacking } from "./lacking.ts";
import { readLeftOut } from "./left-out.ts";
import { readAdd } from "./loose.ts";
import { rule } from "./rule.ts";
import { has, wordsOf, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { isUnable } from "./unable.ts";
import { cutFirst, hasWords } from "./tidy.ts";

const LEAVE = rule(
  "(?:ko |ab |hi )*(?:chorna|chorkar|rok)(?: hi)? (?:do|de|dena|dete)(?: hai)?(?: (?:,|abhi|bad mein|phir kabhi|phir|kabhi|(?:dekh|soch|kar|dekhun|karunga) (?:lo |lun )?ga))*(?=(?: (?:please|ji|yar|,|\\.|!))* $)",
);
/** "Choro, ye wala rehne do". */
const LEAVE_FIRST = rule(
  "(?<=^ )(?:(?:nahi|acha|yar|are|oho|,) )*chorna(?: (?:yar|na|ji|,))*(?= [^ ]+ .*(?:chorna|rok) )",
);
const ONLY_TASK =
  /^ (?:(?:ye|vo|is|us|sirf|bas|baqi|apna|ko|hi) )*kaam(?: (?:ko|to|hi))* $/u;

const CORRECTS = rule(
  "(?<=^ )(?:(?:are|oho|ji|yar|maaf|sorry|ghalti|se|,) )*(?:nahi|ghalti se|oho)(?: (?:nahi|yar|ji|balke|matlab|,))*(?= [^ ]+ [^ ]+ )",
);

const NOT_NOW = rule(
  "(?:ab )?nahi (?:karna|kar|lena|dena|jana|banana)(?: hai)?(?=(?: [,.!])* $)",
);

/** "Class delete mat karna". */
const NOT_SO = rule(
  "(?:ko )?(?:(?:delete|mita|hata|nikal|khatam|cancel|saf) )?(?:mat|na|nahi) (?:delete|mita|mitana|hata|hatana|nikal|nikalna|cancel|kar|karna|kardo|badal|badalna)(?: (?:do|de|dena|kar|karna))*(?=(?: [,.!])* $)|(?:ko )?(?:delete|mita|hata|nikal) (?:mat|na|nahi)(?: (?:kar|karna|kardo|do|de))*(?=(?: [,.!])* $)",
);
const WRITING = rule("add|note|likh|yad|list|dal");
/** "Gym ka ab dil nahi karta": tells of a task, and asks for nothing yet. */
const NO_WISH = rule(
  "(?:(?:ka|ki|ke|ko|mein|par|se) )?(?:(?:ab|abhi|to|bilkul|mera|hi|bhi) )*(?:dil|mood|mann|shauq|شوق|موڈ|من) (?:bhi |hi )?nahi (?:kar|karna|raha|hai|hota|chahta|چاہتا)(?: (?:hai|raha))*(?=(?: [,.!])* $)",
);

/** "X rehne do": it stays as it is; "ye rehne do": what was done just before is not wanted. */
const leftAlone = (target: Target): Intent =>
  target.by === "it" ? { kind: "retract" } : { kind: "keep", target };

/** What is not to be done, and which task that is. */
export function readForbidden(said: Said): Intent {
  const told = cutFirst(said, [NO_WISH]);
  const named = told ? undefined : cutFirst(said, [NOT_NOW]);
  const target = named && readTarget(named);
  if (target) return leftAlone(target);
  const left = told ?? cutFirst(said, [NOT_SO]);
  const isWriting = left && has(left, WRITING);
  const kept = isWriting ? undefined : left && readTarget(left);
  return kept?.by === "words"
    ? { kind: "keep", target: kept }
    : { kind: "keep" };
}

export function readLeft(said: Said, context: Context): Intent | undefined {
  const left = cutFirst(cutFirst(said, [LEAVE_FIRST]) ?? said, [LEAVE]);
  if (!left) return undefined;
  const isIt = !hasWords(left) || ONLY_TASK.test(wordsOf(left));
  const target = isIt ? ({ by: "it" } as const) : readTarget(left);
  const leftOut = target?.by === "words" && readLeftOut(target, context);
  return leftOut || (target && leftAlone(target));
}

/** "No, …": a task that is told in the place of the one before. */
export function readInstead(said: Said, context: Context): Intent | undefined {
  const told = cutFirst(said, [CORRECTS]);
  const intent = told && readAdd(told, context.clock, false);
  return intent?.kind === "add" ? { ...intent, instead: true } : undefined;
}

const REFERS = rule("(?:ise|use|is|us|vo|ye|in|un|donon|vala)");
const INFINITIVE = rule(
  "(?:karna|dena|lena|jana|ana|[^ ]{2,}(?:نا|نی|نے))(?: hai)?(?=(?: [,.!])* $)",
);

const VERBS = [
  /^(?:(?:لے|کر|دیکھ|جا|دے|لا|آ) )*[^ ]+(?:وں|یں) (?:گا|گی|گے)$/u,
  /^(?:(?:لے|دے) آن[اےی]|(?:le|de) aa?n[aei])$/iu,
];

/** "I'll get it", without saying what. */
const isVerbOnly = (intent: Intent): boolean =>
  intent.kind === "add" && VERBS.some((verbs) => verbs.test(intent.task.title));

/** "The medicine is running out, get it today": what is to be done is told of what came before. */
export function readTogether(
  [first, second, ...others]: Intent[],
  said: Said,
  context: Context,
): Intent[] | undefined {
  if (!first || !second || others.length > 0) return undefined;
  const lacking = readLacking(first, said, context);
  if (lacking) return [lacking];
  if (first.kind !== "unknown" || isUnable(said)) return undefined;
  const isDated = second.kind === "update" && second.target.by === "it";
  const isToDo = isDated && !has(said, REFERS) && has(said, INFINITIVE);
  return isToDo || isVerbOnly(second)
    ? [readAdd(said, context.clock, true)]
    : undefined;
}
