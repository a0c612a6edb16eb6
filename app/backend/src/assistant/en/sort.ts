import type { ListFilter } from "../intent.ts";

const IN_ORDER =
  "(?:,? ?\\b(?:and )?(?:sort(?:ed)?|order(?:ed)?|arranged?|rank(?:ed)?|list(?:ed)?|in order)\\b[^,.]*?) (?:by|of) (?:the |their )?";

const SORTS: [RegExp, ListFilter["sort"]][] = [
  [
    new RegExp(
      `${IN_ORDER}(?:due(?: dates?| times?)?|dates?|deadlines?)\\b|\\b(?:soonest|earliest|nearest)(?: ones?)? first\\b|\\b(?:in )?chronological(?:ly| order)\\b`,
      "i",
    ),
    "due",
  ],
  [
    new RegExp(
      `${IN_ORDER}(?:priority|priorities|importance|urgency)\\b|\\b(?:most (?:important|urgent)|(?:highest|high|top) priority)(?: ones?)? first\\b`,
      "i",
    ),
    "priority",
  ],
  [
    new RegExp(
      `${IN_ORDER}(?:name|title|alphabet)s?\\b|\\b(?:in )?alphabetical(?:ly| order)\\b`,
      "i",
    ),
    "title",
  ],
];

interface Sorted {
  sort?: ListFilter["sort"];
  rest: string;
}

/** "Sorted by due date", "most important first": in what order, and no filter. */
export function readSort(text: string): Sorted {
  const found = SORTS.find(([pattern]) => pattern.test(text));
  return found
    ? { sort: found[1], rest: text.replace(found[0], "") }
    : { rest: text };
}
