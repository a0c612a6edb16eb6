import type { Intent } from "../intent.ts";
import { isPastForm } from "./telling-words.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";

const NAME = "(?:the |my )?[^,;.!?]{2,30}?";
const SHARED = new RegExp(
  `(?<=^|[,;.!] )(?!(?:i|we|both|all)\\b)(${NAME})(?:, (${NAME}))? and (${NAME}) (?:are|were|have been|have) (?=\\S)([^,;.!?]+)`,
  "gi",
);

const LEADING = new RegExp(
  `(?<=^|[,;.!] )((?:(?:i|we|i've|we've|just|already|finally) )*([a-z]+)) (${NAME}) and (?:the )?(${NAME})(?=$|[,;.!]| but)`,
  "gi",
);

/** "Did the milk and the rent": what was done, with each. */
const withDeedEach = (text: string): string =>
  text.replace(
    LEADING,
    (all, deed: string, verb: string, one: string, other: string) =>
      isPastForm(verb) && !isPastForm(other.split(" ")[0]!)
        ? `${deed} ${one}, ${deed} ${other}`
        : all,
  );

/** "The door and the hedge are done": each with what is told of both. */
export const withVerbEach = (text: string): string =>
  withDeedEach(text).replace(SHARED, (_, ...found: (string | undefined)[]) => {
    const [one, two, three, told] = found;
    return [one, two, three]
      .filter(Boolean)
      .map((name) => `${name} is ${told}`)
      .join(", ");
  });

/** What is done to somebody, or with something that is named alike. */
const DEED =
  /^((?:call|phone|ring|text|email|message|meet|visit|invite|ask|tell|thank|see|pay|remind)(?: with)?) (\S.*)$/i;
const DEED_TO_THING =
  /^([a-z]+(?: (?:up|off|out|in|back|down))?) ((?:the|my|our|his|her|their) .+)$/i;
const PERSON =
  /^(?:(?:my |the )?(?:mum|mom|dad|father|mother|gran|grandma|grandpa|granny|nan|aunt(?:ie)?|uncle|sister|brother|cousin|boss|landlord|plumber|electrician|dentist|doctor|lawyer|accountant|agent|bank|school)|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)$/u;
const WHOSE = /^(?:the|my|our|his|her|their) /i;

const whose = (thing: string): string | undefined =>
  WHOSE.exec(thing)?.[0].toLowerCase();

/** What is done to one person is done to another one. */
function deedTo(title: string, first: string): string | undefined {
  const [, deed, whom = ""] = DEED.exec(first) ?? [];
  return PERSON.test(whom) && PERSON.test(title) ? deed : undefined;
}

function deedWith(title: string, first: string): string | undefined {
  const [, deed, thing = ""] = DEED_TO_THING.exec(first) ?? [];
  const isAlike = whose(thing) === whose(title);
  return isAlike && STARTS_WITH_DOING.test(first) ? deed : undefined;
}

/** The verb that a title without one is left without, by the title before it. */
const verbFor = (title: string, first: string): string | undefined =>
  STARTS_WITH_DOING.test(title)
    ? undefined
    : (deedTo(title, first) ?? deedWith(title, first));

/** "Call Ahmed on Monday and Bilal on Tuesday": him as well. */
export function withVerbOfFirst(intents: Intent[]): Intent[] {
  const [first] = intents;
  if (first?.kind !== "add") return intents;
  return intents.map((intent) => {
    if (intent.kind !== "add") return intent;
    const { title } = intent.task;
    const verb = verbFor(title, first.task.title);
    return verb
      ? { ...intent, task: { ...intent.task, title: `${verb} ${title}` } }
      : intent;
  });
}
