import assert from "node:assert/strict";
import { readEnglish } from "../../../app/backend/src/assistant/en/read.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";
import { understood } from "./understood.ts";

/** What is said around an order, and the title of the task that it adds. */
const ASIDES: [string, string][] = [
  ["I hate phone calls but fine: call the bank", "call the bank"],
  ["What I really need is to refill the inhaler", "refill the inhaler"],
  ["the wifi is down and I need to call BT", "call BT"],
  ["the dentist said I should book a checkup", "book a checkup"],
  ["would you mind jotting down that I owe Kemi", "I owe Kemi"],
  ["my back hurts again, third time - book physio", "book physio"],
];

describe("what is said around an order", () => {
  for (const [message, title] of ASIDES) {
    it(`is left out of the title: ${message}`, () => {
      const [intent, ...others] = understood(message);
      assert.ok(intent?.kind === "add");
      assert.deepEqual([intent.task.title, others], [title, []]);
    });
  }

  it("is a question for help, though somebody says that they are new", () => {
    const read = understood("hi! first time here, what can you do?");
    assert.deepEqual(read, [{ kind: "help" }]);
  });
});

describe("an order behind what is not to be done", () => {
  it("is about the same task", () => {
    const said = "dont delete the passport thing, just mark it as done";
    const [intent] = understood(said, ["collect passport from post"]);
    const target = { by: "words", words: "passport" };
    assert.deepEqual(intent, { kind: "complete", target });
  });

  it("may be a question", () => {
    const said = "don't add anything, just tell me what's left";
    assert.equal(understood(said).at(-1)?.kind, "list");
  });
});

describe("a correction", () => {
  const tasks = [task(1, "lunch"), task(2, "gym")];

  it("may name another number", () => {
    const read = readEnglish("no, stop, I meant the second", {
      ...{ clock, tasks },
    });
    assert.ok(read[0]?.kind === "choose" && read[0].instead);
  });

  it("may be a week in other words", () => {
    const read = readEnglish("ah no, that's the weekend after", {
      ...{ clock, tasks },
    });
    const changes = { shift: { weeks: 1 } };
    assert.deepEqual(read, [{ kind: "update", target: { by: "it" }, changes }]);
  });
});
