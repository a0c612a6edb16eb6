import assert from "node:assert/strict";
import { parse } from "../../../app/backend/src/assistant/en/parse.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { clock } from "./clock.ts";

const UNDERSTOOD: [string, Intent][] = [
  ["yes", { kind: "yes" }],
  ["Yes, delete it.", { kind: "yes" }],
  ["no", { kind: "no" }],
  ["never mind", { kind: "no" }],
  ["2", { kind: "choose", number: 2 }],
  ["the second one", { kind: "choose", number: 2 }],
  ["help", { kind: "help" }],
  ["What can you do?", { kind: "help" }],
  ["Hello!", { kind: "greet" }],
  ["thanks!", { kind: "thank" }],
];

describe("a message that is no request", () => {
  for (const [message, intent] of UNDERSTOOD) {
    it(`is understood: ${message}`, () => {
      assert.deepEqual(parse(message, clock), intent);
    });
  }
});

describe("a message outside the assistant's business", () => {
  for (const message of ["what is the capital of France?", "buy milk", "…"]) {
    it(`is not guessed at: ${message}`, () => {
      assert.deepEqual(parse(message, clock), { kind: "unknown" });
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
      parse(piece.repeat(Math.floor(2_000 / piece.length)), clock);
    });
  }
});
