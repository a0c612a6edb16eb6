import assert from "node:assert/strict";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { understood } from "./understood.ts";

const UNDERSTOOD: [string, Intent][] = [
  ["yes", { kind: "yes" }],
  [
    "Yes, delete it.",
    { kind: "yes", otherwise: { kind: "delete", target: { by: "it" } } },
  ],
  ["no", { kind: "no" }],
  ["never mind", { kind: "retract" }],
  ["2", { kind: "choose", target: { by: "number", number: 2 } }],
  ["the second one", { kind: "choose", target: { by: "number", number: 2 } }],
  ["help", { kind: "help" }],
  ["What can you do?", { kind: "help" }],
  ["Hello!", { kind: "greet" }],
  ["thanks!", { kind: "thank" }],
];

describe("a message that is no request", () => {
  for (const [message, intent] of UNDERSTOOD) {
    it(`is understood: ${message}`, () => {
      assert.deepEqual(understood(message), [intent]);
    });
  }
});

describe("a message outside the assistant's business", () => {
  for (const message of [
    "what is the capital of France?",
    "I am so tired",
    "…",
  ]) {
    it(`is not guessed at: ${message}`, () => {
      assert.deepEqual(understood(message), [{ kind: "unknown" }]);
    });
  }
});

describe("a message written to be slow to read", () => {
  const HOSTILE = [
    "change a to ",
    "add at 5 ",
    "please ",
    " is",
    "add on ",
    ",",
  ];
  for (const piece of HOSTILE) {
    it(`is read in time: ${piece.trim()} …`, function () {
      this.timeout(1_000);
      understood(piece.repeat(Math.floor(2_000 / piece.length)));
    });
  }
});
