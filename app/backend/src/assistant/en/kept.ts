const CHANGE =
  /^(?:change|rename|retitle|move|make|set|update|edit|switch|reschedule|push|postpone|shift|bring|call|swap|put)\b/i;
const FIELD =
  "(?:date|day|time|hour|due date|deadline|title|name|priority|tags?|rest|others?)";
const FIELDS = `(?:(?:the |its |his )?(?:same )?${FIELD}(?: and (?:the )?${FIELD})?|everything(?: else)?|all else|anything else)`;
const SAME =
  "(?:the same|as (?:it|they|that) (?:is|are|was|were)|as is|unchanged|alone|like (?:it|that)(?: is)?|where it is)";
const KEPT = new RegExp(
  `[\\s,;–-]+(?:(?:but|and|please|just)[\\s,]+)*(?:(?:keep|leave)(?:ing)? ${FIELDS}(?: ${SAME})?|${FIELDS} (?:stays?|remains?|is|are|should stay)(?: ${SAME}| put)?|(?:at )?(?:the )?same (?:date|time|hour)(?: and ${FIELD})?|(?:don't|do not|without) (?:chang|touch|mov)(?:e|ing)? ${FIELDS})[.!]*$`,
  "i",
);

/** "Change dentist to orthodontist, keep the date": what is not named stays anyway. */
export const withoutKept = (text: string): string =>
  CHANGE.test(text) ? text.replace(KEPT, "") : text;
