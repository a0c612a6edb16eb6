export const DONE = "(?:done|complete|completed|finished)";

const TICKED =
  "(?:ticked|marked|checked|crossed|completed|closed)(?: off)? (.*?)(?: off| as done| done| as complete)?";
const BY_MISTAKE = "(?:by (?:mistake|accident)|accidentally)";

/** What says that a task is to do again; the group that matches is its name. */
export const REOPEN = [
  // "I ticked the roof quote by mistake, it isn't done".
  new RegExp(
    `^(?:i|we)(?:'ve| have| had)? (?:(?:accidentally|mistakenly|wrongly) ${TICKED}|${TICKED} ${BY_MISTAKE})(?:[,.;] .*)?$`,
    "i",
  ),
  /^(?:reopen|re-open|uncomplete|uncheck|restore|untick|unmark|reactivate)\b[\s:]*(.*)$/i,
  new RegExp(
    `^(?:mark|set) (.*?)(?: as)? (?:not (?:yet )?(?:done|complete|completed|finished)|undone|open|incomplete|unfinished|not done|pending|todo|to do)(?: again| after all)?[.!]*$`,
    "i",
  ),
  new RegExp(
    `^(.*?) (?:is not|isn't|are not|aren't|wasn't|was not|is still not|isn't actually) (?:actually |really |yet )?${DONE}(?: yet| after all| actually)*[.!]*$`,
    "i",
  ),
  new RegExp(
    `^(?:i|we) (?:haven't|have not|didn't|did not)(?: actually| really)? (?:finish|finished|complete|completed|do|done|did)(?: with)? (.*?)(?: yet| after all| actually)*[.!]*$`,
    "i",
  ),
  /^bring (.*?) back(?: to (?:my|the) list)?[.!]*$/i,
  /^bring back (.*?)(?:,? (?:i|we)\b.*)?[.!]*$/i,
  /^undo (?!(?:it|that|this|them|those|all|both|everything|last|my|what|the last|the change)\b)(.+)$/i,
  /^(?:open|move) (.*?) (?:again|back to (?:open|todo|to-do))[.!]*$/i,
  /^(.*?) (?:is|needs to be) (?:still )?(?:open|pending|not done)(?: again)?$/i,
];
