import assert from "node:assert/strict";
import { withoutFarewell } from "../../../app/backend/src/assistant/en/farewell.ts";
import { withoutKept } from "../../../app/backend/src/assistant/en/kept.ts";
import { understood } from "./understood.ts";

/** With what is left of it. */
const LETTERS: [string, string][] = [
  [
    "water the roses tomorrow. Regards, Mrs Whitcombe",
    "water the roses tomorrow",
  ],
  ["add dentist. Thanks, Ali", "add dentist"],
  ["add milk. Yours sincerely,\nJ. Brown", "add milk"],
  ["add milk, thanks a million", "add milk"],
  ["add milk tomorrow, good night", "add milk tomorrow"],
  ["say thanks", "say thanks"],
  ["send a thank you", "send a thank you"],
  ["email the TA", "email the TA"],
  ["thanks", "thanks"],
];

describe("thanks, wishes and a signature", () => {
  for (const [message, left] of LETTERS)
    it(`are no part of what is asked: ${message}`, () => {
      assert.equal(withoutFarewell(message), left);
    });
});

describe("what is said to stay as it is", () => {
  it("is left out of a change", () => {
    const change = "change dentist to orthodontist";
    assert.equal(withoutKept(`${change}, keep the date`), change);
    assert.equal(withoutKept(`${change} but everything else stays`), change);
  });

  it("stays where nothing is changed", () => {
    const title = "decide whether to keep the date";
    assert.equal(withoutKept(title), title);
  });
});

describe("two dates that are swapped", () => {
  it("leave other swaps to what they mean", () => {
    const [intent] = understood("swap gym for pilates", ["gym", "yoga"]);
    assert.ok(intent?.kind === "update");
    assert.deepEqual(intent.changes, { title: "pilates" });
  });
});
