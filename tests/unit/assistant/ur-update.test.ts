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
const tasks = [
  task(1, "report bhejni hai"),
  task(2, "sabzi lani hai"),
  task(3, "gari dhulwani hai", { done: true }),
  task(4, "bijli ka bill dena hai"),
];
const read = (message: string) => urdu.read(message, { clock, tasks });

const words = (name: string) => ({ by: "words", words: name }) as const;
const it_ = { by: "it" } as const;
const update = (name: string, changes: object) =>
  ({ kind: "update", target: words(name), changes }) as Intent;

const CHANGED: [string, Intent[]][] = [
  ["report bohat zaroori hai", [update("report", { priority: "high" })]],
  ["report itni zaroori nahi", [update("report", { priority: "low" })]],
  [
    "report ki tareekh badal kar 25 november kar do",
    [update("report", { when: { day: "2026-11-25" } })],
  ],
  [
    'report wale kaam ka naam "final report" kar do',
    [update("report", { title: "final report" })],
  ],
  [
    "report 3 ki bajaye 5 baje",
    [
      update("report", {
        when: { time: { hour: 17, minute: 0 }, isFree: true },
      }),
    ],
  ],
  [
    "sabzi wale kaam pe reminder laga do 5 baje",
    [
      update("sabzi", {
        when: { time: { hour: 17, minute: 0 }, isFree: true },
      }),
    ],
  ],
  [
    "sabzi ko kal pe daal do aur zaroori kar do",
    [
      update("sabzi", { when: { day: "2026-11-19" } }),
      update("sabzi", { priority: "high" }),
    ],
  ],
  [
    "kal meeting add karo aur usay urgent kar do",
    [
      {
        kind: "add",
        task: { title: "meeting", due: "2026-11-19", priority: "high" },
      },
    ],
  ],
  [
    "nahi parson",
    [{ kind: "update", target: it_, changes: { when: { day: "2026-11-20" } } }],
  ],
  [
    "nahi, bill wala",
    [{ kind: "choose", target: words("bill"), instead: true }],
  ],
  [
    "gari wala ghalti se complete ho gaya",
    [{ kind: "reopen", target: words("gari") }],
  ],
  [
    "bijli ka bill jama karwa diya tha kal",
    [{ kind: "complete", target: words("bijli ka bill jama karwa") }],
  ],
  [
    "mukammal kaam hata do",
    [{ kind: "delete", target: { by: "all", filter: { status: "done" } } }],
  ],
  [
    "report kal 5 baje shaam",
    [
      {
        kind: "add",
        task: { title: "report", due: "2026-11-19T12:00:00Z" },
      },
    ],
  ],
  [
    "sabzi lani hai kal",
    [update("sabzi lani hai", { when: { day: "2026-11-19" } })],
  ],
  [
    "bill ki aakhri tareekh 30 november hai",
    [update("bill", { when: { day: "2026-11-30" } })],
  ],
  ["report badal do", [update("report", {})]],
  ["sabzi lana bhool gaya", [{ kind: "keep" }]],
  ["report nahi bhej saka", [{ kind: "keep", target: words("report") }]],
  [
    "sab ko zaroori kar do",
    [
      {
        kind: "update",
        target: { by: "all", filter: {} },
        changes: { priority: "high" },
      },
    ],
  ],
  ["kal chutti hai, add mat karna", [{ kind: "keep" }]],
  ["mujhe ek kaam delete karna hai", [{ kind: "nameless", verb: "change" }]],
];

describe("changing what is there in Urdu", () => {
  for (const [message, intents] of CHANGED) {
    it(`understands “${message}”`, () => {
      assert.deepEqual(read(message), intents);
    });
  }

  it("adds what is told of no task that is there", () => {
    const [intent] = read("kal 5 baje meeting rakh do");
    assert.equal(intent?.kind, "add");
  });
});
