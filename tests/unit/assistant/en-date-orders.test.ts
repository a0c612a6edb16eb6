import assert from "node:assert/strict";
import { understood } from "./understood.ts";

/** Said on a Saturday at 15:00 in Karachi: all of them mean Friday at 20:00. */
const FRIDAY_AT_EIGHT = [
  ...["on friday at 8pm", "8pm on friday", "friday 8 p.m.", "fri at 20:00"],
  ...["at 8 in the evening on friday", "8 in the evening friday"],
  ...["friday at 8 in the evening", "at 8 friday evening", "8 friday night"],
  ...["friday evening at 8", "this friday by 8pm", "at about 8pm on friday"],
  ...["around 8pm this friday", "friday night 8ish", "later on friday at 8pm"],
];

const HOURS: [string, string][] = [
  ["at 3 in the afternoon tomorrow", "2026-11-22T10:00:00Z"],
  ["tomorrow at 12 noon", "2026-11-22T07:00:00Z"],
  ["at 8 this evening", "2026-11-21T15:00:00Z"],
  ["8 tonight", "2026-11-21T15:00:00Z"],
  ["8am in the morning tomorrow", "2026-11-22T03:00:00Z"],
  ["three days from today at noon", "2026-11-24T07:00:00Z"],
  ["a week from tomorrow at 9am", "2026-11-29T04:00:00Z"],
  ["a week today", "2026-11-28"],
  ["3 days from now", "2026-11-24"],
  ["later today", "2026-11-21"],
];

/** How it comes back, and in the evening at eight. */
const REPEATS: [string, string][] = [
  ["at 8 every evening", "FREQ=DAILY"],
  ["every night at 8", "FREQ=DAILY"],
  ["8pm every evening", "FREQ=DAILY"],
  ["nightly at 8", "FREQ=DAILY"],
  ["on friday evenings at 8", "FREQ=WEEKLY;BYDAY=FR"],
  ["on alternate fridays at 8pm", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"],
  ["every 2nd friday at 8 in the evening", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"],
];

const frames = (when: string): string[] => [
  `call Ann ${when}`,
  `${when} call Ann`,
  `${when}, call Ann`,
  `remind me ${when} to call Ann`,
  `I need to call Ann ${when}`,
];

function added(message: string) {
  const [intent, ...more] = understood(message);
  assert.ok(intent?.kind === "add" && more.length === 0, message);
  assert.equal(intent.task.title, "call Ann", message);
  return intent.task;
}

describe("day and hour in English", function () {
  this.timeout(30_000);

  it("is the same in whatever order its words stand", () => {
    for (const message of FRIDAY_AT_EIGHT.flatMap(frames))
      assert.equal(added(message).due, "2026-11-27T15:00:00Z", message);
  });

  it("leaves nothing of itself in the title", () => {
    for (const [when, due] of HOURS)
      for (const message of frames(when))
        assert.equal(added(message).due, due, message);
  });

  it("comes back at its hour", () => {
    for (const [when, rule] of REPEATS)
      for (const message of frames(when)) {
        const { due, repeat } = added(message);
        assert.equal(repeat?.rule, rule, message);
        assert.match(due ?? "", /T15:00/, message);
      }
  });
});
