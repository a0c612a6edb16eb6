import assert from "node:assert/strict";
import { understood } from "./understood.ts";

/** Said on a Saturday at 15:00 in Karachi, five hours ahead of UTC. */
const ADDED: [string, string, string | undefined][] = [
  ["playdate Sun 10-12", "playdate", "2026-11-22T05:00:00Z"],
  ["be at the ward 0815 tomorrow", "be at the ward", "2026-11-22T03:15:00Z"],
  ["pick up Ann Tuesday 16h", "pick up Ann", "2026-11-24T11:00:00Z"],
  ["send the deck by 5", "send the deck", "2026-11-21T12:00:00Z"],
  [
    "visit on the second Tuesday of December at noon",
    "visit",
    "2026-12-08T07:00:00Z",
  ],
  [
    "send invoices on the last working day of the month",
    "send invoices",
    "2026-11-30",
  ],
  [
    "deliver the keys to flat 12 tomorrow",
    "deliver the keys to flat 12",
    "2026-11-22",
  ],
  [
    "send report (Oct + Nov) by Monday",
    "send report (Oct + Nov)",
    "2026-11-23",
  ],
  ["prepare Friday's slides", "prepare Friday's slides", undefined],
  [
    "attend tomorrow's talk at 5",
    "attend tomorrow's talk",
    "2026-11-22T12:00:00Z",
  ],
  ["put the bins out Monday", "put the bins out", "2026-11-23"],
  ["new one: call Ann by Monday", "call Ann", "2026-11-23"],
  ["dentist the 25th", "dentist", "2026-11-25"],
  ["dentist the 25th at 8pm", "dentist", "2026-11-25T15:00:00Z"],
  ["lunch on Friday, no wait, Thursday", "lunch", "2026-11-26"],
  [
    "Mia's birthday is on the 30th, so I must buy a gift by then",
    "buy a gift",
    "2026-11-30",
  ],
];

describe("a date in English", () => {
  for (const [message, title, due] of ADDED) {
    it(`is read from “${message}”`, () => {
      assert.deepEqual(understood(message), [
        { kind: "add", task: { title, ...(due && { due }) } },
      ]);
    });
  }

  it("ends a rule", () => {
    const [intent] = understood("take drops every day until Friday");
    assert.ok(intent?.kind === "add");
    assert.equal(intent.task.repeat?.rule, "FREQ=DAILY;UNTIL=20261127");
  });

  it("holds for all that stands before “all by”", () => {
    const intents = understood(
      "grade tests, buy chalk and call Ann, all by Monday",
    );
    const added = intents.flatMap((intent) =>
      intent.kind === "add" ? [[intent.task.title, intent.task.due]] : [],
    );
    assert.deepEqual(added, [
      ["grade tests", "2026-11-23"],
      ["buy chalk", "2026-11-23"],
      ["call Ann", "2026-11-23"],
    ]);
  });

  it("is counted from the task before", () => {
    const [, second] = understood(
      "meet Ann on Monday; send her the draft the day before",
    );
    assert.ok(second?.kind === "add");
    assert.equal(second.task.due, "2026-11-22");
  });
});

const SAID: [string, string, string | undefined][] = [
  ["the dentist rang, it'll have to be Monday now", "dentist", "2026-11-23"],
  ["dentist is not Tuesday, is Wednesday", "dentist", "2026-11-25"],
  ["my boss is back, the dentist is now due Friday", "dentist", "2026-11-27"],
];

describe("a date that is told of a task", () => {
  for (const [message, title, day] of SAID) {
    it(`moves it: ${message}`, () => {
      const [intent] = understood(message, [title, "buy milk"]);
      assert.ok(intent?.kind === "update");
      assert.equal(intent.changes.when?.day, day);
    });
  }
});

const NO_TASK = ["hot today isn't it", "work is boring", "leave me alone"];

describe("what is no task in English", () => {
  for (const message of NO_TASK) {
    it(`is not added: ${message}`, () => {
      const intents = understood(message, ["buy milk"]);
      assert.ok(intents.every(({ kind }) => kind !== "add"));
    });
  }
});
