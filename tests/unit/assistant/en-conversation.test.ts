import assert from "node:assert/strict";
import { decide } from "../../../app/backend/src/assistant/decide.ts";
import { readEnglish } from "../../../app/backend/src/assistant/en/read.ts";
import type { Turn } from "../../../app/backend/src/assistant/turns.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";

const LUNCH = task(1, "lunch", { due: "2026-11-27T08:00:00Z" });

/** Said on a Saturday, behind a lunch on Friday the 27th at one. */
const DAYS: [string, string, string][] = [
  ["same day, collect the passports", "collect the passports", "2026-11-27"],
  ["that afternoon, tennis", "tennis", "2026-11-27T10:00:00Z"],
  ["then coffee with Jo at 3", "coffee with Jo", "2026-11-27T10:00:00Z"],
  ["remind me to pay the night before", "pay", "2026-11-26"],
];

describe("a message behind a task that was added", () => {
  for (const [message, title, due] of DAYS) {
    it(`counts its day from that task: ${message}`, () => {
      const context = { clock, tasks: [LUNCH], spoken: [LUNCH] };
      const [intent] = readEnglish(message, context);
      assert.ok(intent?.kind === "add");
      assert.deepEqual([intent.task.title, intent.task.due], [title, due]);
    });
  }
});

const said = (text: string, results: Turn["results"] = []): Turn => ({
  said: text,
  results,
});

const moved = (text: string): Turn =>
  said(text, [
    {
      tool: "update_task",
      input: { id: LUNCH.id },
      output: { found: true, task: LUNCH },
    },
  ]);

const changesOf = (...turns: Turn[]) => {
  const next = decide(turns, { clock, tasks: [LUNCH], language: "en" });
  return "calls" in next ? next.calls.map(({ input }) => input) : next.text;
};

describe("another length behind a move", () => {
  it("moves on by what is missing, later or earlier as before", () => {
    const later = [moved("push lunch by an hour"), said("sorry, two hours")];
    const earlier = [
      moved("bring lunch forward by 30 minutes"),
      said("no, an hour"),
    ];
    const to = (due: string) => [{ id: LUNCH.id, changes: { due } }];
    assert.deepEqual(changesOf(...later), to("2026-11-27T09:00:00Z"));
    assert.deepEqual(changesOf(...earlier), to("2026-11-27T07:30:00Z"));
  });
});

describe("what was spoken of", () => {
  const context = { clock, tasks: [LUNCH], spoken: [LUNCH] };

  it("is reminded of when it is said to be", () => {
    const [intent] = readEnglish("remind me about it at 5", context);
    assert.deepEqual(intent, {
      kind: "update",
      target: { by: "it" },
      changes: {
        when: { time: { hour: 17, minute: 0 }, isFree: true },
        remind: {},
      },
    });
  });

  it("takes the date that a fact about it gives", () => {
    const gift = task(3, "buy a gift for Leo");
    const about = { clock, tasks: [gift], spoken: [gift] };
    assert.deepEqual(readEnglish("his party's on the 28th", about), [
      {
        kind: "update",
        target: { by: "it" },
        changes: { when: { day: "2026-11-28" } },
      },
    ]);
  });

  it("is opened again where it was not meant", () => {
    const soup = task(2, "soup", { done: true });
    const done = [{ ...LUNCH, done: true }, soup];
    const results = done.map((one) => ({
      tool: "complete_task",
      input: { id: one.id },
      output: { found: true, task: one },
    }));
    const turns = [
      said("lunch and soup are done", results),
      said("not the soup"),
    ];
    const next = decide(turns, { clock, tasks: done, language: "en" });
    assert.deepEqual("calls" in next && next.calls, [
      { tool: "update_task", input: { id: soup.id, changes: { done: false } } },
    ]);
  });
});
