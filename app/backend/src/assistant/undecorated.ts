/** Faces, hands and hearts; things, such as a cake, may belong to a title. */
const MOOD =
  "[\\u{1F440}-\\u{1F450}\\u{1F493}-\\u{1F49F}\\u{1F4AA}\\u{1F4AF}\\u{1F590}-\\u{1F596}\\u{1F5A4}\\u{1F600}-\\u{1F64F}\\u{1F90C}-\\u{1F92F}\\u{1F937}\\u{1F926}\\u{1F970}-\\u{1F97A}\\u{1F9E1}\\u{1FAE0}-\\u{1FAF8}\\u{261D}\\u{263A}\\u{270A}-\\u{270C}\\u{2728}\\u{2763}\\u{2764}]";
/** Colours of the skin, what joins signs, and what makes them pictures. */
const WITH = "[\\u{1F3FB}-\\u{1F3FF}\\u{200D}\\u{2640}\\u{2642}\\u{FE0F}]";
const MOODS = `(?:${MOOD}${WITH}*[^\\S\\n]*)+`;
const AT_ENDS = new RegExp(`^${MOODS}|[^\\S\\n]*${MOODS}(?=[.!?،,]*$)`, "gmu");

/** "Today!!" is no "!!" of its own, which stands for a high priority. */
const SHOUTED = /(?<=[^\s!?؟])!{2,}(?=\s*$)/gm;

/** A message without what only shows a mood: smileys around it, shouts, wide spaces. */
export function undecorated(message: string): string {
  const bare = message.replace(AT_ENDS, "");
  const text = bare.trim() === "" ? message : bare;
  return text.replace(SHOUTED, "!").replace(/[^\S\n]+/g, " ");
}
