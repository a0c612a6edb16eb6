import type { Priority } from "@todo-chat/contract";
import { readFirst, rule, type Reader } from "./rule.ts";
import { cutOut, type Said } from "./said.ts";

export const LEVELS: Record<string, Priority> = {
  high: "high",
  zaruri: "high",
  aham: "high",
  fori: "high",
  medium: "medium",
  low: "low",
};

const LEVEL = "high|zaruri|aham|fori|medium|low";
const VERY = "(?:(?:bohat|bahut|sab se|nihayat|intehai|barra|ziada) )?";

const levelOf = ({ level = "" }: Record<string, string | undefined>) =>
  LEVELS[level];

const READERS: Reader<Priority, undefined>[] = [
  { rule: rule("(?<level>fori) taur par"), read: levelOf },
  {
    rule: rule("(?:thora )?(?:sa )?low (?:zaruri|aham|fori)"),
    read: () => "low",
  },
  {
    rule: rule(
      "(?:(?:lekin|magar|par|,) )?(?:(?:itna|high|bohat|kuch|ye|koi|utna|ab|bhi) )*(?:zaruri|aham|fori) nahi(?: (?:hai|raha|ab))*",
    ),
    read: () => "low",
  },
  {
    rule: rule(`! (?:1|(?<level>${LEVEL}))`),
    read: ({ level }) => (level ? LEVELS[level] : "high"),
  },
  {
    rule: rule("(?:ghair|na|low) (?:zaruri|aham|fori)(?: hai)?"),
    read: () => "low",
  },
  {
    rule: rule(
      `${VERY}(?<level>${LEVEL}) priority(?: (?:par|ka|ki|ke|mein|vala|se|ke sath|hai|with))?`,
    ),
    read: levelOf,
  },
  {
    rule: rule(
      `(?:is ki )?priority(?: (?::|bhi|to|ab))* ${VERY}(?<level>${LEVEL})(?: (?:hai|rakh|rakhna|par|ho|kar|kardo|rakh do|rakh lo|kar do|bhi|is ki|us ki))*`,
    ),
    read: levelOf,
  },
  {
    rule: rule(
      `(?:(?:ye|vo) )?${VERY}(?<level>zaruri|aham|fori)(?: (?:kaam|taur par|tor par|par))? hai(?: bohat)?`,
    ),
    read: levelOf,
  },
  {
    rule: rule(
      `(?<=^ )${VERY}(?<level>zaruri|aham|fori)(?: kaam)?(?: hai)?(?: (?::|,|-))?`,
    ),
    read: levelOf,
  },
  {
    rule: rule(
      `(?<=(?:,|\\.|-|\\() )${VERY}(?<level>${LEVEL})(?: (?:hai|kaam))*`,
    ),
    read: levelOf,
  },
  {
    rule: rule(`(?<=vala )${VERY}(?<level>${LEVEL})(?=[ ,.!]*$)`),
    read: levelOf,
  },
  {
    rule: rule(
      `(?:(?:it's|its) )?${VERY}(?<level>zaruri|aham|fori)(?: (?:taur|tor) par)?(?: hai)?(?: bohat)?(?=[ ,.!]*$)`,
    ),
    read: levelOf,
  },
];

/** "High", and nothing else. */
const ALONE: Reader<Priority, undefined> = {
  rule: rule("(?<=^ )(?<level>high|low)(?=(?: [.!])* $)"),
  read: levelOf,
};

/** Reads and cuts out a priority: "zaroori kaam:", "high priority", "…, urgent". */
export function readPriority(said: Said): { priority?: Priority; rest: Said } {
  const reading = readFirst(said, [...READERS, ALONE], undefined);
  if (!reading) return { rest: said };
  return { priority: reading.value, rest: cutOut(said, reading.found) };
}

/** The last of several: "zaroori hai, high priority pe". */
export function readRanks(said: Said): { priority?: Priority; rest: Said } {
  const first = readPriority(said);
  if (!first.priority) return first;
  const second = readPriority(first.rest);
  return { ...second, priority: second.priority ?? first.priority };
}

/** What "… bana do" makes of a task. */
export const BARE_LEVEL = LEVEL;
export const levelNamed = (word: string): Priority | undefined => LEVELS[word];
