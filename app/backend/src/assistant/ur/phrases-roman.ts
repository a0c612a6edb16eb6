import { TITLE_MAX, type Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { BulkKind, Phrases } from "../language.ts";
import {
  describeDue,
  describeList,
  detailsOf,
  type Wording,
} from "./describe.ts";
import { ROMAN_REPEATS } from "./repeat-words.ts";

const WORDING: Wording = {
  locale: "en-PK",
  days: { "-1": "guzishta kal", 0: "aaj", 1: "kal", 2: "parson" },
  due: (when) => `aakhri waqt ${when}`,
  reminder: (when = "usi waqt") => `yaad dihani ${when}`,
  priority: { high: "aham", medium: "darmiyani ahmiyat", low: "kam ahmiyat" },
  repeats: ROMAN_REPEATS,
  parts: { morning: "subah", noon: "dopahar", evening: "shaam", night: "raat" },
  oClock: "baje",
  late: "waqt guzar chuka",
  done: "mukammal",
  more: (count) => `… aur ${count} mazeed`,
};

const EXAMPLES = [
  "• kal shaam 5 baje doodh lena hai",
  "• jumme ko Sara ko phone karna yaad dilana, zaroori",
  "• is hafte kya karna hai?",
  "• report wala kaam peer par kar do",
  "• doodh wala kaam ho gaya, ya: doosra wala mukammal kar do",
  "• doodh wala kaam mita do",
].join("\n");

const CHANGED: Record<BulkKind, string> = {
  complete: "mukammal kar diye",
  reopen: "dobara khol diye",
  delete: "mita diye",
  update: "badal diye",
};

const TO_CHANGE: Record<BulkKind, string> = {
  complete: "mukammal kar doon",
  reopen: "dobara khol doon",
  delete: "mita doon",
  update: "badal doon",
};

const quote = ({ title }: Task): string => `“${title}”`;

/** What never varies. */
const FIXED = {
  kept: () => "Theek hai, kuch nahi badla.",
  noneLikeThat: () => "Aisa koi kaam nahi mila.",
  whatIsMeant: () =>
    "Aap ki muraad kaun sa kaam hai? Us ka naam ya number bataiye.",
  nothingAsked: () => "Abhi tasdeeq ke liye kuch nahi hai. Kya karna hai?",
  gone: () => "Woh kaam ab maujood nahi.",
  failed: () => "Maazrat, yeh nahi ho saka. Thori der baad dobara kahiye.",
  help: () =>
    `Main aap ke kaam sambhalta hoon. Aap keh sakte hain:\n${EXAMPLES}`,
  greet: () =>
    `Assalam-o-alaikum! Bataiye kya yaad rakhna hai. Maslan:\n${EXAMPLES}`,
  thank: () => "Aap ka bhi shukriya.",
  tooLong: () => `Title bohat lamba hai: ${TITLE_MAX} huroof tak rakhiye.`,
  tooMany: () => "Yeh ek saath bohat zyada hai. Kai paighamon mein kahiye.",
  unknown: () => `Ji, main samjha nahi. Aap yun keh sakte hain:\n${EXAMPLES}`,
  toWhat: ({ title }: Task) =>
    `“${title}” mein kya badloon? Maslan: jumme ko shaam 5 baje.`,
  nameless: (verb: "add" | "change") =>
    verb === "add"
      ? "Kaun sa kaam likhoon? Maslan: kal doodh lena hai."
      : "Kaun sa kaam? Us ka naam ya list mein number bataiye.",
};

/** Answers in Roman Urdu. */
export function romanPhrases(clock: Clock): Phrases {
  const list = (tasks: Task[], total?: number) =>
    describeList(tasks, WORDING, clock, total);
  const withDetails = (task: Task) =>
    [quote(task), ...detailsOf(task, WORDING, clock)].join(", ");
  const when = (due: string) => describeDue(due, WORDING, clock);
  return {
    ...FIXED,
    added: (task) => `Likh liya: ${withDetails(task)}.`,
    completed: (task, next) =>
      `Mukammal ho gaya: ${quote(task)}.${next?.due ? ` Agli baar: ${when(next.due)}.` : ""}`,
    alreadyDone: (task) => `${quote(task)} pehle hi mukammal hai.`,
    reopened: (task) => `${quote(task)} dobara khol diya.`,
    updated: (task) => `Badal diya: ${withDetails(task)}.`,
    askToDelete: (task) => `${quote(task)} mita doon? Haan ya nahi kahiye.`,
    askToChange: (kind, tasks) =>
      `Yeh ${tasks.length} kaam ${TO_CHANGE[kind]}? Haan ya nahi kahiye.\n${list(tasks)}`,
    deleted: (task) => `${quote(task)} mita diya.`,
    changed: (kind, tasks) => `${tasks.length} kaam ${CHANGED[kind]}.`,
    listed: (tasks, total) =>
      total === 0
        ? "Aisa koi kaam nahi hai."
        : `${total} kaam:\n${list(tasks, total)}`,
    counted: (total, { status }) =>
      status === "done"
        ? `${total} kaam mukammal ${total === 1 ? "hai" : "hain"}.`
        : `${total} kaam ${total === 1 ? "hai" : "hain"}.`,
    dueOf: (task) =>
      task.due
        ? `${quote(task)}: ${when(task.due)}.`
        : `${quote(task)} ki koi tareekh nahi hai.`,
    whichOne: (tasks) => `In mein se kaun sa? Number bataiye.\n${list(tasks)}`,
    noMatch: (words) =>
      `“${words}” naam ka koi kaam nahi mila. “list dikhao” keh kar apne kaam dekhiye.`,
    noSuchNumber: (number) =>
      `List mein ${number} number nahi hai. “list dikhao” keh kar apne kaam dekhiye.`,
    undone: (undone) =>
      undone ? "Wapas kar diya." : "Wapas karne ke liye kuch nahi hai.",
    profile: ({ name, email, openTasks, doneTasks }) =>
      `Aap ${name} (${email}) hain: ${openTasks} kaam baqi, ${doneTasks} mukammal.`,
  };
}
