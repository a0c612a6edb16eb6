import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};
const words = (name: string) => ({ by: "words", words: name }) as const;
const allBut = (name: string) =>
  ({ by: "all", filter: {}, except: words(name) }) as const;

const NAMED: [string, Intent][] = [
  [
    "saare kaam mukammal kar do",
    { kind: "complete", target: { by: "all", filter: {} } },
  ],
  [
    "sab kaam ho gaye siwaye sabzi ke",
    { kind: "complete", target: allBut("sabzi") },
  ],
  ["سبزی کے علاوہ سب کچھ مٹا دو", { kind: "delete", target: allBut("سبزی") }],
  [
    "pehle do kaam ho gaye",
    { kind: "complete", target: { by: "numbers", numbers: [1, 2] } },
  ],
  ["hata do sabzi wala", { kind: "delete", target: words("sabzi") }],
  [
    "dawai le aya hoon ammi ki",
    { kind: "complete", target: words("ammi ki dawai") },
  ],
];

const READ: [string, Intent][] = [
  ["mera email kya hai", { kind: "profile" }],
  ["میں کون ہوں؟", { kind: "profile" }],
  ["tum kaun ho", { kind: "help" }],
  ["assalam o alaikum bhai", { kind: "greet" }],
  ["galti se likh diya, wapis lo", { kind: "undo" }],
  ["بس بتا رہا ہوں", { kind: "keep" }],
  ["mujhe neend aa rahi hai", { kind: "unknown" }],
  ["bhai mood off hai aaj, bas aise hi bata raha hun", { kind: "keep" }],
  [
    "jumay ko koi kaam hai?",
    { kind: "list", filter: { dueFrom: "2026-11-20", dueUntil: "2026-11-20" } },
  ],
  ["sab dikhao", { kind: "list", filter: {} }],
  [
    "jin kaamo ki tareekh guzar gayi hai wo dikhao",
    { kind: "list", filter: { status: "open", overdue: true } },
  ],
];

describe("questions and talk in Urdu", () => {
  for (const [message, intent] of READ) {
    it(`understands “${message}”`, () => {
      assert.deepEqual(urdu.read(message, { clock, tasks: [] }), [intent]);
    });
  }
});

describe("which task is meant in Urdu", () => {
  for (const [message, intent] of NAMED) {
    it(`is understood of “${message}”`, () => {
      assert.deepEqual(urdu.read(message, { clock, tasks: [] }), [intent]);
    });
  }
});
