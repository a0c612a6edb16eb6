const ALL =
  "(?:everything|all(?: of (?:it|them|these|those))?|(?:all )?(?:of )?(?:the|my|these|those) (?:tasks|todos|jobs|chores|things|items|list)|the lot)";
const DONE = "(?:done|complete|completed|finished|sorted|ticked off|over)";
const BUT =
  "(?:except|but|apart from|aside from|other than|besides|excluding|bar|minus|save|only not|just not)(?: for)?(?: not)?";
const FORMS = [
  // "Everything is done except the roof", "we got it all done but the roof".
  `(?:(?:i|we)(?:'ve| have)? (?:got|did|had|have)? ?|that's |with )?${ALL}(?:'s| is| are| was| were| has been| have been)?(?: now| all| already)* ${DONE},? ${BUT} (?<spared>.+?)(?: (?:still )?(?:is|are|isn't|aren't)(?: not)?)?`,
  // "All done, only the roof is left".
  `${ALL}(?:'s| is| are)?(?: now| all| already)* ${DONE},? (?:and )?(?:only|just) (?<spared>.+?)(?: (?:is|are))? (?:left|remaining|missing|to go|open|to do)(?: to do)?`,
  // "The roof isn't done but everything else is".
  `(?<spared>.+?) (?:is|are)(?:n't| not)(?: yet)? (?:${DONE} )?(?:yet )?,?(?:but|the rest is|and)? ?(?:everything else|all the (?:rest|others)|the (?:rest|others))(?: is| are)?(?: ${DONE})?`,
].map((form) => new RegExp(`^(?:(?:so|ok|well),? )*${form}[.!]*$`, "i"));

/** "Everything is urgent except the roof". */
const RANKED = new RegExp(
  `^${ALL}(?:'s| is| are) (urgent|important|(?:high|medium|low) priority),? ${BUT} (.+?)[.!]*$`,
  "i",
);

/** What is told of all but one, as the order that it amounts to. */
export function asOrderForAll(text: string): string {
  const [, rank, other] = RANKED.exec(text) ?? [];
  if (rank && other) return `make everything except ${other} ${rank}`;
  const spared = FORMS.map((form) => form.exec(text)?.groups?.["spared"]).find(
    Boolean,
  );
  return spared ? `mark everything except ${spared} as done` : text;
}
