import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};

interface Expected {
  title: string;
  /** Local: a day, or a day and an hour. */
  due?: string;
  rule?: string;
  reminds?: true;
  priority?: string;
  tags?: string[];
}

const ADDED: [string, Expected][] = [
  [
    "مجھے کل ڈاکٹر کے پاس جانا ہے",
    { title: "ڈاکٹر کے پاس جانا ہے", due: "2026-11-19" },
  ],
  ["mujhe parson bank jana he", { title: "bank jana he", due: "2026-11-20" }],
  ["اگلے ہفتے رپورٹ دینی ہے", { title: "رپورٹ دینی ہے", due: "2026-11-23" }],
  ["ہفتے کو شاپنگ", { title: "شاپنگ", due: "2026-11-21" }],
  ["kal derh baje zoom call", { title: "zoom call", due: "2026-11-19T13:30" }],
  ["paune 5 baje chai", { title: "chai", due: "2026-11-18T16:45" }],
  [
    "aaj raat 12 baje alarm lagana hai",
    { title: "alarm lagana hai", due: "2026-11-19T00:00", reminds: true },
  ],
  [
    "دس منٹ بعد چولہا بند کرنا یاد دلانا",
    { title: "چولہا بند کرنا", due: "2026-11-18T10:10", reminds: true },
  ],
  [
    "5 pm tomorrow gym jana hai",
    { title: "gym jana hai", due: "2026-11-19T17:00" },
  ],
  [
    "۱۵ اگست ۲۰۲۷ کو پاسپورٹ بنوانا ہے",
    { title: "پاسپورٹ بنوانا ہے", due: "2027-08-15" },
  ],
  [
    "ہر پیر اور جمعرات کو جم جانا",
    { title: "جم جانا", due: "2026-11-19", rule: "FREQ=WEEKLY;BYDAY=MO,TH" },
  ],
  [
    "har mahine ki 5 tareekh ko kiraya",
    { title: "kiraya", due: "2026-12-05", rule: "FREQ=MONTHLY;BYMONTHDAY=5" },
  ],
  [
    "roz subah 6 bje uthna",
    { title: "uthna", due: "2026-11-19T06:00", rule: "FREQ=DAILY" },
  ],
  [
    "فوری: سرور ٹھیک کرنا #دفتر",
    { title: "سرور ٹھیک کرنا", priority: "high", tags: ["دفتر"] },
  ],
  [
    "petrol dalwana hai lekin zaroori nahi",
    { title: "petrol dalwana hai", priority: "low" },
  ],
  [
    "25th november ko Ali ki shaadi hai",
    { title: "Ali ki shaadi", due: "2026-11-25" },
  ],
  ["saare 5 baje chai", { title: "chai", due: "2026-11-18T17:30" }],
  [
    "براہِ کرم یاد رکھیے گا کہ پیر کو شادی ہے",
    { title: "شادی", due: "2026-11-23" },
  ],
  [
    "kya aap kal 4 baje meeting ka reminder laga sakte hain?",
    { title: "meeting", due: "2026-11-19T16:00" },
  ],
  [
    "فوری طور پر وکیل سے ملنا ہے",
    { title: "وکیل سے ملنا ہے", priority: "high" },
  ],
  ['فہرست میں "کل کا کام" لکھ دو', { title: "کل کا کام" }],
  ["raat ka khana banana hai", { title: "raat ka khana banana hai" }],
  ["10 kilo aata lana hai", { title: "10 kilo aata lana hai" }],
  ["naya charger lena hai S24 ka", { title: "naya charger lena hai S24 ka" }],
];

const utc = (due: string): string =>
  due.length === "2026-11-18".length
    ? due
    : new Date(`${due}:00+05:00`).toISOString().replace(".000Z", "Z");

function toTask({ due, rule, reminds, ...same }: Expected) {
  return {
    ...same,
    ...(due && { due: utc(due) }),
    ...(due && reminds && { remindAt: utc(due) }),
    ...(rule && { repeat: { from: "due", whileOpen: "skip", rule } }),
  };
}

const read = (message: string) => urdu.read(message, { clock, tasks: [] });

describe("adding in Urdu", () => {
  for (const [message, expected] of ADDED) {
    it(`understands “${message}”`, () => {
      assert.deepEqual(read(message), [
        { kind: "add", task: toTask(expected) },
      ]);
    });
  }

  it("adds a task for each sentence", () => {
    const intents = read("kal doodh lena hai aur parson bill dena hai");
    assert.deepEqual(
      intents.map((intent) => intent.kind === "add" && intent.task),
      [
        { title: "doodh lena hai", due: "2026-11-19" },
        { title: "bill dena hai", due: "2026-11-20" },
      ],
    );
  });

  it("adds nothing for what is no task", () => {
    for (const message of ["موسم کیسا ہے", "aj barish hogi kya?", "؟؟؟"])
      assert.deepEqual(read(message), [{ kind: "unknown" }], message);
  });
});
