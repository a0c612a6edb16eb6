import assert from "node:assert/strict";
import type { CreateTask } from "../../../app/contract/src/index.ts";
import { clock } from "./clock.ts";
import { understood } from "./understood.ts";

const UNDERSTOOD: [string, CreateTask][] = [
  [
    "add buy milk tomorrow at 5pm",
    { title: "buy milk", due: "2026-11-22T12:00:00Z" },
  ],
  [
    "Add a task to call Sara on Friday, high priority",
    { title: "call Sara", due: "2026-11-27", priority: "high" },
  ],
  [
    "add task: pay rent by 1 december !high",
    { title: "pay rent", due: "2026-12-01", priority: "high" },
  ],
  ["remind me to water the plants", { title: "water the plants" }],
  [
    "remind me tomorrow at 9am to call the bank",
    {
      title: "call the bank",
      due: "2026-11-22T04:00:00Z",
      remindAt: "2026-11-22T04:00:00Z",
    },
  ],
  [
    "Remind me on friday to call Bob at 5pm",
    {
      title: "call Bob",
      due: "2026-11-27T12:00:00Z",
      remindAt: "2026-11-27T12:00:00Z",
    },
  ],
  ["new: buy bread", { title: "buy bread" }],
  [
    "I need to finish the report by Monday",
    { title: "finish the report", due: "2026-11-23" },
  ],
  ["please add eggs to my shopping list", { title: "eggs" }],
  [
    "don't forget to lock the door tonight",
    { title: "lock the door", due: "2026-11-21T15:00:00Z" },
  ],
  ['create a todo called "Read chapter 3"', { title: "Read chapter 3" }],
  [
    "set a reminder to stretch in 2 hours",
    {
      title: "stretch",
      due: "2026-11-21T12:00:00Z",
      remindAt: "2026-11-21T12:00:00Z",
    },
  ],
  [
    "add pay bills the day after tomorrow at 5",
    { title: "pay bills", due: "2026-11-23T12:00:00Z" },
  ],
  ["add march for science", { title: "march for science" }],
  [
    "add call mom at 5pm about friday party",
    { title: "call mom about friday party", due: "2026-11-21T12:00:00Z" },
  ],
];

describe("a message that asks to add a task", () => {
  for (const [message, task] of UNDERSTOOD) {
    it(`is understood: ${message}`, () => {
      assert.deepEqual(understood(message), [{ kind: "add", task }]);
    });
  }

  it("is asked for a title when it names none", () => {
    const nameless = { kind: "nameless", verb: "add" };
    assert.deepEqual(understood("add"), [nameless]);
    const dated = { ...nameless, task: { due: "2026-11-22" } };
    assert.deepEqual(understood("add tomorrow"), [dated]);
  });

  it("is refused when its title is too long", () => {
    const message = `add ${"x".repeat(201)}`;
    assert.deepEqual(understood(message), [{ kind: "too-long" }]);
  });

  it("takes the time in the person's own zone", () => {
    const [intent] = understood("add call at 5pm tomorrow", [], {
      ...clock,
      timeZone: "America/New_York",
    });
    assert.equal(
      intent?.kind === "add" && intent.task.due,
      "2026-11-22T22:00:00Z",
    );
  });

  it("keeps the hour when clocks change before the due date", () => {
    const beforeChange = new Date("2026-10-30T12:00:00Z");
    const [intent] = understood("add call on 2 november at 5pm", [], {
      now: beforeChange,
      timeZone: "America/New_York",
    });
    assert.equal(
      intent?.kind === "add" && intent.task.due,
      "2026-11-02T22:00:00Z",
    );
  });
});
