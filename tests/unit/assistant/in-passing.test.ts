import assert from "node:assert/strict";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { understood } from "./understood.ts";

const TITLES = ["chase legal", "sign off the budget", "feed the cat"];

const about = (kind: "complete" | "delete", words: string): Intent => ({
  kind,
  target: { by: "words", words },
});

const UNDERSTOOD: [string, Intent[]][] = [
  [
    "legal's chased, budget's signed off",
    [
      about("complete", "chase legal"),
      about("complete", "sign off the budget"),
    ],
  ],
  ["I'm glad to say the cat has been fed", [about("complete", "cat")]],
  [
    "the budget isn't signed off yet",
    [{ kind: "keep", target: { by: "words", words: "sign off the budget" } }],
  ],
  ["budget got cancelled", [about("delete", "budget")]],
  ["budget's not happening", [about("delete", "budget")]],
  [
    "same for the cat",
    [{ kind: "choose", target: { by: "words", words: "cat" }, also: true }],
  ],
  [
    "the cat too",
    [{ kind: "choose", target: { by: "words", words: "cat" }, also: true }],
  ],
  [
    "so is the cat",
    [{ kind: "choose", target: { by: "words", words: "cat" }, also: true }],
  ],
  [
    "stop the cat repeating",
    [
      {
        kind: "update",
        target: { by: "words", words: "cat" },
        changes: { repeat: null },
      },
    ],
  ],
  ["scratch that", [{ kind: "retract" }]],
  [
    "did I put the budget at 3 or 4?",
    [
      {
        kind: "list",
        filter: { status: "all", search: "sign off the budget" },
      },
    ],
  ],
];

describe("what is told of a task that is there", () => {
  for (const [message, intents] of UNDERSTOOD) {
    it(`is understood: ${message}`, () => {
      assert.deepEqual(understood(message, TITLES), intents);
    });
  }
});

const TITLES_OF: [string, string[]][] = [
  [
    "add these:\n- iron shirts\n- polish shoes",
    ["iron shirts", "polish shoes"],
  ],
  ["+ rotate keys", ["rotate keys"]],
  ["[ ] sweep the yard", ["sweep the yard"]],
  ["essay due sunday, lab report due monday", ["essay", "lab report"]],
  ["eggs\nflour\nsugar", ["eggs", "flour", "sugar"]],
  ["before I forget, remind me to call Ali", ["call Ali"]],
  ["would you be so kind as to add call Ali", ["call Ali"]],
  ["in a fortnight I have to call Ali", ["call Ali"]],
  ["I mustn't forget to call Ali", ["call Ali"]],
  ["take drops at 8am and 8pm", ["take drops", "take drops"]],
  ["call Ali at 3 and again at 6", ["call Ali", "call Ali"]],
  ["put the bins out tonight", ["put the bins out"]],
  ["put petrol in the car", ["put petrol in the car"]],
  ["buy a card, his birthday is on Friday", ["buy a card"]],
  ["need to: 1) call Ali 2) pay Bo", ["call Ali", "pay Bo"]],
  ["exam on Friday so I need to revise", ["revise"]],
];

const SEVERAL: [string, string[], Intent[]][] = [
  [
    "got the milk and eggs",
    ["milk", "bread", "eggs"],
    [
      {
        kind: "complete",
        target: {
          by: "several",
          targets: [
            { by: "words", words: "milk" },
            { by: "words", words: "eggs" },
          ],
        },
      },
    ],
  ],
  [
    "don't cancel it, just mark it done",
    ["milk"],
    [{ kind: "keep" }, { kind: "complete", target: { by: "it" } }],
  ],
];

describe("several things in a sentence", () => {
  for (const [message, titles, intents] of SEVERAL) {
    it(`are told apart: ${message}`, () => {
      assert.deepEqual(understood(message, titles), intents);
    });
  }
});

describe("a message in anybody's manner", () => {
  for (const [message, titles] of TITLES_OF) {
    it(`adds ${titles.join(" and ")}: ${message}`, () => {
      const added = understood(message).map((intent) =>
        intent.kind === "add" ? intent.task.title : intent.kind,
      );
      assert.deepEqual(added, titles);
    });
  }

  it("gives all that follow a head the day that it names", () => {
    const days = understood("two things for Monday: call Ali and pay Bo").map(
      (intent) => intent.kind === "add" && intent.task.due,
    );
    assert.deepEqual(days, ["2026-11-23", "2026-11-23"]);
  });
});
