import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import { readUrdu } from "../../../app/backend/src/assistant/ur/read.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};

const added = (message: string): string[] =>
  readUrdu(message, { clock, tasks: [] }).map((intent) =>
    intent.kind === "add"
      ? [intent.task.title, intent.task.due].filter(Boolean).join(" | ")
      : intent.kind,
  );

const LISTS: [string, string, string[]][] = [
  [
    "reads each line below a head as a task",
    "یہ لکھ لو:\n- دودھ\n- چائے کی پتی",
    ["دودھ", "چائے کی پتی"],
  ],
  [
    "gives the day of the head to each task",
    "کل کے دو کام: بل دینا اور ۵ بجے جم جانا",
    ["بل دینا | 2026-11-19", "جم جانا | 2026-11-19T12:00:00Z"],
  ],
  [
    "reads numbered parts of one line as tasks",
    "۱۔ دودھ لانا ۲۔ بل دینا",
    ["دودھ لانا", "بل دینا"],
  ],
  [
    "keeps what one verb ends as one task",
    "لکھو: دہی، انڈے اور روٹی لانی ہے",
    ["دہی، انڈے اور روٹی لانی ہے"],
  ],
  [
    "keeps a time behind a comma with its task",
    "شامل کریں: قالین دھلوانا، کل شام ۵ بجے",
    ["قالین دھلوانا | 2026-11-19T12:00:00Z"],
  ],
];

const SPELLED: [string, string, string[]][] = [
  [
    "reads words written without a space",
    "کلصبح سات بجے سےپہلے اٹھنا ہے",
    ["اٹھنا ہے | 2026-11-19T02:00:00Z"],
  ],
  [
    "reads half spaces between words as spaces",
    "آج‌شام چھ بجے چائے",
    ["چائے | 2026-11-18T13:00:00Z"],
  ],
  [
    "reads slips in the names of days and hours",
    "جمعرت کو شام پانج بجے جم جانا ہے",
    ["جم جانا ہے | 2026-11-19T12:00:00Z"],
  ],
];

describe("a list of tasks in Urdu", () => {
  for (const [promise, message, tasks] of LISTS) {
    it(promise, () => assert.deepEqual(added(message), tasks));
  }
});

describe("how Urdu is spelled", () => {
  for (const [promise, message, tasks] of SPELLED) {
    it(promise, () => assert.deepEqual(added(message), tasks));
  }
});

const HELD: [string, string, string][] = [
  [
    "puts a word of a title in the place of another",
    "چچا نہیں، ماموں کو پیسے دینے ہیں",
    "ماموں کو پیسے دینے",
  ],
  [
    "leaves a title alone when it was only not done",
    "چچا کو پیسے نہیں دیے",
    "چچا کو پیسے دینے",
  ],
];

describe("a title that is corrected in Urdu", () => {
  const task = { id: "1", title: "چچا کو پیسے دینے", done: false, tags: [] };
  const titleAfter = (message: string): string => {
    const context = { clock, tasks: [task as never] };
    const [intent] = readUrdu(message, context);
    return intent?.kind === "update"
      ? (intent.changes.title ?? task.title)
      : task.title;
  };
  for (const [promise, message, title] of HELD) {
    it(promise, () => assert.equal(titleAfter(message), title));
  }
});
