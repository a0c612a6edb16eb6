import assert from "node:assert/strict";
import { isSooner, sleepFor } from "../../../app/backend/src/reminders/wake.ts";
import type { Task } from "../../../app/contract/src/index.ts";

const NOW = Date.parse("2026-11-21T09:00:00.000Z");
const HOUR_MS = 3_600_000;

const TASK: Task = {
  id: "8a0bf1f4-2f0a-4a53-9a59-0d1f3c0c5a11",
  title: "call Ali",
  notes: null,
  due: null,
  priority: null,
  tags: [],
  repeat: null,
  remindAt: "2026-11-21T10:00:00.000Z",
  done: false,
  createdAt: "2026-11-21T08:00:00.000Z",
  updatedAt: "2026-11-21T08:00:00.000Z",
  completedAt: null,
};

describe("the sleep of the reminders' worker", () => {
  it("lasts until the next moment, and a day at most", () => {
    assert.equal(sleepFor(NOW + HOUR_MS, NOW), HOUR_MS);
    assert.equal(sleepFor(Infinity, NOW), 24 * HOUR_MS);
  });

  it("is short, but a sleep, before what another pod is at work on", () => {
    const pause = sleepFor(NOW - HOUR_MS, NOW);
    assert.ok(pause > 0 && pause <= 1_000);
  });

  it("ends for a reminder that comes sooner, not for a later one", () => {
    assert.ok(isSooner([TASK], NOW + 2 * HOUR_MS));
    assert.ok(!isSooner([TASK], NOW));
    assert.ok(!isSooner([{ ...TASK, done: true }], Infinity));
    assert.ok(!isSooner([{ ...TASK, remindAt: null }], Infinity));
  });

  it("ends for a task whose next occurrence is added while it is open", () => {
    const repeat = { rule: "FREQ=DAILY", from: "due", whileOpen: "add" };
    assert.ok(isSooner([{ ...TASK, repeat } as Task], NOW));
  });
});
