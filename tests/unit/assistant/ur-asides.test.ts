import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";
import { task } from "../task.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};
const it_ = { by: "it" } as const;
const words = (name: string) => ({ by: "words", words: name }) as const;
const add = (title: string, due?: string): Intent => ({
  kind: "add",
  task: { title, ...(due && { due }) },
});
const KAL = "2026-11-19";

const READ: [string, string[], Intent[]][] = [
  ["کل بینک جانا ہے، پیسے ختم ہو گئے ہیں", [], [add("بینک جانا ہے", KAL)]],
  [
    "kal ammi ko phone karna hai, naraz baithi hain",
    [],
    [add("ammi ko phone karna hai", KAL)],
  ],
  [
    "kal gym jana hai, pichli dafa bhi bhool gaya tha",
    [],
    [add("gym jana hai", KAL)],
  ],
  ["aaj bohat thak gaya hun, kal gym jana hai", [], [add("gym jana hai", KAL)]],
  [
    "barish ho rahi hai bahar, chhata lena hai kal",
    [],
    [add("chhata lena hai", KAL)],
  ],
  [
    "boss ne kaha hai kal report bhejni hai",
    [],
    [add("report bhejni hai", KAL)],
  ],
  [
    "kal doodh lana hai, anday lane hain aur bread leni hai",
    [],
    [
      add("doodh lana hai", KAL),
      add("anday lane hain", KAL),
      add("bread leni hai", KAL),
    ],
  ],
  [
    "doctor ka phone aya tha, kal kar do",
    ["doctor appointment"],
    [
      {
        kind: "update",
        target: words("doctor appointment"),
        changes: { when: { day: KAL } },
      },
    ],
  ],
  [
    "namaz parh li, walk pe abhi jana hai",
    ["namaz parhna", "walk pe jana"],
    [
      { kind: "complete", target: words("namaz parh") },
      { kind: "keep", target: words("walk pe jana") },
    ],
  ],
  [
    "gym delete mat karna, bas priority low kar do",
    ["gym jana"],
    [
      { kind: "keep", target: words("gym") },
      { kind: "update", target: words("gym"), changes: { priority: "low" } },
    ],
  ],
  [
    "nani wale ke ilawa sab kal pe kar do",
    ["nani ke ghar jana", "gym"],
    [
      {
        kind: "update",
        target: { by: "all", filter: {}, except: words("nani") },
        changes: { when: { day: KAL } },
      },
    ],
  ],
  [
    "haan lekin sirf darzi wala",
    [],
    [{ kind: "choose", target: words("darzi"), among: "only" }],
  ],
  [
    "haan magar hall wala nahi",
    [],
    [{ kind: "choose", target: words("hall"), among: "except" }],
  ],
  ["use hata hi do", [], [{ kind: "delete", target: it_ }]],
  [
    "high nahi yar, medium hi theek hai",
    [],
    [{ kind: "update", target: it_, changes: { priority: "medium" } }],
  ],
  [
    "sab se nazdeek deadline kis cheez ki hai",
    [],
    [{ kind: "list", filter: {}, ask: "next" }],
  ],
  [
    "aur parson?",
    [],
    [
      {
        kind: "list",
        filter: { dueFrom: "2026-11-20", dueUntil: "2026-11-20" },
      },
    ],
  ],
];

describe("orders with asides in Urdu", () => {
  for (const [message, titles, intents] of READ) {
    it(`understands “${message}”`, () => {
      const tasks = titles.map((title, index) => task(index + 1, title));
      assert.deepEqual(urdu.read(message, { clock, tasks }), intents);
    });
  }
});
