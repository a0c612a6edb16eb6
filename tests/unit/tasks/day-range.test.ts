import assert from "node:assert/strict";
import { toDayRange } from "../../../app/backend/src/tasks/day-range.ts";

describe("the days of a person", () => {
  it("begin and end at midnight in the person's zone", () => {
    const range = toDayRange("2026-11-21", "2026-11-22", "Asia/Karachi");
    assert.equal(range?.from?.start.toISOString(), "2026-11-20T19:00:00.000Z");
    assert.equal(range?.until?.end.toISOString(), "2026-11-22T19:00:00.000Z");
  });

  it("are as long as the clock makes them", () => {
    const range = toDayRange(undefined, "2026-11-01", "America/New_York");
    assert.equal(range?.until?.end.toISOString(), "2026-11-02T05:00:00.000Z");
  });
});
