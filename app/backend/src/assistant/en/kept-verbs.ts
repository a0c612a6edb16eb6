import { STARTS_WITH_DOING } from "./verbs.ts";

/** What is kept account of: to log it is the task. */
const ACCOUNTS =
  "mileage|miles|hours|time|times|timesheets?|readings?|meter|odometer|pressure|sugar|insulin|glucose|water|weight|calories|food|meals?|steps|sleep|symptoms|mood|workouts?|runs?|expenses?|receipts?|attendance|sales|trips?|temperatures?|fuel|visits?|calls|defects?|incidents?|scores?|takings|stock|progress";
/** What somebody makes: to create it is the task. */
const MADE =
  "invoices?|quotes?|presentations?|slides?|slideshow|reports?|posters?|flyers?|leaflets?|logos?|websites?|page|pages|accounts?|profiles?|spreadsheets?|budgets?|playlists?|quiz|quizzes|worksheets?|rotas?|rosters?|timetables?|menus?|designs?|drafts?|videos?|surveys?|backups?|passwords?|portfolio|résumé|resume|cv|diagrams?|prototypes?|mockups?|branch|database|agenda|templates?|plans?|cards?|banners?|certificates?";
/** Things rather than entries of a list: "new shoes", not "new meeting". */
const ENTRIES =
  "meetings?|appointments?|calls?|events?|dentist|doctor|lunch|dinner|interviews?|class|classes|lessons?|visits?|deadlines?|party|haircut|exam|test|trip";

/** What is spoken of where one writes down what is to be done. */
const IN_LIST =
  /\b(?:task|todo|to-do|reminder|entry|item)\b|\b(?:to|on|onto|in|into|for) (?:my|the|our) (?:[\w-]+ )?(?:lists?|tasks|todos|to-dos|calendar|diary|schedule|planner)\b|\b(?:in|down|on)(?= (?:for|on|at|by|there|tomorrow|today|next|this)\b| ?$)/i;

/** Verbs that add as a rule, where they are part of what is to be done. */
const KEPT: RegExp[] = [
  new RegExp(
    `^(?:log|note|enter|record) (?:[\\w'-]+ ){0,4}?(?:${ACCOUNTS})\\b`,
    "i",
  ),
  new RegExp(`^create (?:[\\w'-]+ ){0,3}?(?:${MADE})\\b`, "i"),
];
/** Verbs that add only where a list, or a day to put it down for, is spoken of. */
const LOOSE = /^(?:include|append|throw|chuck|stick|pop|whack|bung|slap)\b/i;
const NEW = new RegExp(
  `^new (?=year'?s?\\b)|^new (?!.*\\b(?:${ENTRIES})\\b)`,
  "i",
);

/** "Log mileage every day", "stick labels on the jars", "new shoes": the verb is of the title. */
export function keepsVerb(text: string): boolean {
  if (NEW.test(text)) return !STARTS_WITH_DOING.test(text.slice(4));
  if (LOOSE.test(text)) return !IN_LIST.test(text);
  return KEPT.some((pattern) => pattern.test(text)) && !IN_LIST.test(text);
}
