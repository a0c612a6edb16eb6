import assert from "node:assert/strict";
import type { Task } from "../../../app/contract/src/index.ts";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { matching } from "../../../app/backend/src/assistant/match.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";
import { looksRoman } from "../../../app/backend/src/assistant/ur/roman.ts";
import { tellingWords } from "../../../app/backend/src/assistant/ur/words.ts";

const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};
const words = (name: string) => ({ by: "words", words: name }) as const;
const it_ = { by: "it" } as const;

const UNDERSTOOD: [string, Intent][] = [
  ["دودھ والا کام مکمل ہو چکا ہے", { kind: "complete", target: words("دودھ") }],
  ["doodh le aaya", { kind: "complete", target: words("doodh") }],
  [
    "pehla aur akhri ho gaya",
    { kind: "complete", target: { by: "numbers", numbers: [1, -1] } },
  ],
  ["سب کام ہو گئے", { kind: "complete", target: { by: "all", filter: {} } }],
  ["bill wala kaam abhi nahi hua", { kind: "reopen", target: words("bill") }],
  [
    "doodh lena hata do list se",
    { kind: "delete", target: words("doodh lena") },
  ],
  [
    "saare kaam mukammal kar do",
    { kind: "complete", target: { by: "all", filter: {} } },
  ],
  ["سبزی کی اب ضرورت نہیں", { kind: "delete", target: words("سبزی") }],
  [
    "جو کام ہو گئے ہیں وہ مٹا دو",
    { kind: "delete", target: { by: "all", filter: { status: "done" } } },
  ],
  ["عید کی شاپنگ مت مٹانا", { kind: "keep", target: words("عید کی شاپنگ") }],
  [
    "isko Friday pe shift kar do",
    { kind: "update", target: it_, changes: { when: { day: "2026-11-20" } } },
  ],
  [
    "میٹنگ ایک گھنٹہ آگے کر دو",
    {
      kind: "update",
      target: words("میٹنگ"),
      changes: { shift: { hours: 1 } },
    },
  ],
  [
    "meeting ka time 6 baje kar do",
    {
      kind: "update",
      target: words("meeting"),
      changes: { when: { time: { hour: 18, minute: 0 }, isFree: true } },
    },
  ],
  [
    "bill ki priority kam kar do",
    { kind: "update", target: words("bill"), changes: { priority: "low" } },
  ],
  [
    "دودھ والے سے گھر کا ٹیگ ہٹا دو",
    { kind: "update", target: words("دودھ"), changes: { removeTags: ["گھر"] } },
  ],
  [
    "buy rice ko rename karke buy basmati rice kar do",
    {
      kind: "update",
      target: words("buy rice"),
      changes: { title: "buy basmati rice" },
    },
  ],
  [
    "fix the tap se due date hata do",
    { kind: "update", target: words("fix the tap"), changes: { due: null } },
  ],
  [
    "kal kya kya karna hai",
    { kind: "list", filter: { dueFrom: "2026-11-19", dueUntil: "2026-11-19" } },
  ],
  [
    "کل کون سا کام کرنا تھا؟",
    { kind: "list", filter: { dueFrom: "2026-11-17", dueUntil: "2026-11-17" } },
  ],
  [
    "کتنے کام باقی ہیں؟",
    { kind: "list", filter: { status: "open" }, ask: "count" },
  ],
  [
    "kon se kaam late ho gaye hain?",
    { kind: "list", filter: { status: "open", overdue: true } },
  ],
  [
    "doosra wala",
    { kind: "choose", target: { by: "number", number: 2, isPlace: true } },
  ],
  ["جی بالکل", { kind: "yes" }],
  ["haan delete kar do", { kind: "yes" }],
  ["nahi rehne do", { kind: "retract" }],
  ["wapas karo", { kind: "undo" }],
  ["السلام علیکم، کیا حال ہے؟", { kind: "greet" }],
  ["tum kya kya kar sakte ho", { kind: "help" }],
];

const taskNamed = (title: string): Task => ({
  id: title,
  title,
  ...{ notes: null, due: null, priority: null, repeat: null, remindAt: null },
  ...{ tags: [], done: false, completedAt: null },
  ...{ createdAt: "2026-11-01T00:00:00Z", updatedAt: "2026-11-01T00:00:00Z" },
});

const found = (name: string, ...titles: string[]) =>
  matching(titles.map(taskNamed), name, tellingWords).map(({ title }) => title);

describe("orders and questions in Urdu", () => {
  for (const [message, intent] of UNDERSTOOD) {
    it(`understands “${message}”`, () => {
      assert.deepEqual(urdu.read(message, { clock, tasks: [] }), [intent]);
    });
  }
});

describe("finding tasks by words of Urdu", () => {
  it("hears a word in its other forms and spellings", () => {
    assert.deepEqual(found("صوفے", "پردے", "صوفہ بیچنا ہے"), ["صوفہ بیچنا ہے"]);
    assert.deepEqual(found("murri", "doodh lana", "Murree ka trip"), [
      "Murree ka trip",
    ]);
  });

  it("hears it in the other script", () => {
    assert.deepEqual(found("doodh", "دودھ لانا ہے", "انڈے"), ["دودھ لانا ہے"]);
  });

  it("finds all that are named equally", () => {
    assert.equal(found("fees", "Ali ki fees", "Zara ki fees").length, 2);
  });
});

describe("telling Roman Urdu from English", () => {
  it("takes English for English", () => {
    for (const text of [
      "buy milk tomorrow",
      "call May on Friday",
      "is it done?",
    ])
      assert.equal(looksRoman(text), false, text);
  });

  it("takes Roman Urdu for Urdu", () => {
    for (const text of ["kal doodh lena hai", "pehla wala", "nahi"])
      assert.equal(looksRoman(text), true, text);
  });
});
