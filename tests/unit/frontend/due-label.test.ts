import assert from "node:assert/strict";
import {
  dueText,
  dueTone,
} from "../../../app/frontend/src/features/tasks/due-label.ts";

/** Wall-clock time of this machine, as a task's due moment is sent. */
const at = (day: string, time: string) =>
  new Date(`${day}T${time}`).toISOString();

describe("the label of a due time", () => {
  const now = new Date("2026-11-21T12:00");

  const text = (due: string) => dueText(due, now, "en").replace(/\s/g, " ");

  it("names the days around today", () => {
    assert.equal(text("2026-11-20"), "Yesterday");
    assert.equal(text("2026-11-21"), "Today");
    assert.equal(text("2026-11-22"), "Tomorrow");
  });

  it("names the weekday within a week, and the date beyond", () => {
    assert.equal(text("2026-11-27"), "Friday");
    assert.equal(text("2026-11-28"), "Nov 28");
    assert.equal(text("2026-11-19"), "Nov 19");
  });

  it("adds the year where it is another one", () => {
    assert.equal(text("2027-01-03"), "Jan 3, 2027");
  });

  it("adds the time where there is one", () => {
    assert.equal(text(at("2026-11-22", "17:00")), "Tomorrow, 5:00 PM");
  });
});

describe("the tone of a due time", () => {
  const now = new Date("2026-11-21T12:00");

  it("is overdue once the moment or the whole day has passed", () => {
    assert.equal(dueTone(at("2026-11-21", "11:59"), now), "overdue");
    assert.equal(dueTone("2026-11-20", now), "overdue");
  });

  it("is today for the rest of the day, a whole day included", () => {
    assert.equal(dueTone(at("2026-11-21", "12:01"), now), "today");
    assert.equal(dueTone("2026-11-21", now), "today");
  });

  it("is later from tomorrow on", () => {
    assert.equal(dueTone(at("2026-11-22", "00:00"), now), "later");
  });
});
