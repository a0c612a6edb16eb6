import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readLacking } from "./lacking.ts";
import { readAdd } from "./loose.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { isUnable } from "./unable.ts";
import { cutFirst } from "./tidy.ts";

const LEAVE = rule(
  "(?:ko |ab )*(?:chorna|rok) (?:do|de|dena)(?=(?: (?:please|ji|yar|,|\\.|!))* $)",
);
const CORRECTS = rule(
  "(?<=^ )(?:(?:are|oho|ji|yar|maaf|sorry|ghalti|se|,) )*(?:nahi|ghalti se|oho)(?: (?:nahi|yar|ji|balke|matlab|,))*(?= [^ ]+ [^ ]+ )",
);

const NOT_NOW = rule(
  "(?:ab )?nahi (?:karna|kar|lena|dena|jana|banana)(?: hai)?(?=(?: [,.!])* $)",
);

/** What is not to be done, and which task that is. */
export function readForbidden(said: Said): Intent {
  const named = cutFirst(said, [NOT_NOW]);
  const target = named && readTarget(named);
  return { kind: "keep", ...(target && { target }) };
}

/** "X rehne do": it stays as it is. */
export function readLeft(said: Said): Intent | undefined {
  const left = cutFirst(said, [LEAVE]);
  const target = left && readTarget(left);
  return target && { kind: "keep", target };
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

const VERBS = /^(?:(?:لے|کر|دیکھ|جا|دے|لا|آ) )*[^ ]+(?:وں|یں) (?:گا|گی|گے)$/u;

/** "I'll get it", without saying what. */
const isVerbOnly = (intent: Intent): boolean =>
  intent.kind === "add" && VERBS.test(intent.task.title);

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
