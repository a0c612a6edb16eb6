import { isPastForm } from "./telling-words.ts";

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
