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

describe("which task is meant in Urdu", () => {
  for (const [message, intent] of NAMED) {
    it(`is understood of “${message}”`, () => {
      assert.deepEqual(urdu.read(message, { clock, tasks: [] }), [intent]);
    });
  }
});
