import assert from "node:assert/strict";
import {
  leadOf,
  LEADS,
  leadMoment,
  remindAtOf,
  reminderValuesOf,
} from "../../../app/frontend/src/features/tasks/reminder/reminder-times.ts";
import { reminderWords } from "../../../app/frontend/src/features/tasks/reminder/reminder-words.ts";
import {
  changeLanguage,
  needTexts,
  startI18n,
} from "../../../app/frontend/src/i18n/i18n.ts";

const iso = (local: string) => new Date(local).toISOString();
const DUE = iso("2026-11-22T17:00");

describe("a reminder", () => {
  it("comes before the due time, as chosen", () => {
    const at = (choice: (typeof LEADS)[number]) =>
      remindAtOf({ choice, day: "", time: "" }, DUE);
    assert.equal(at("at"), DUE);
    assert.equal(at("minutes"), iso("2026-11-22T16:50"));
    assert.equal(at("hour"), iso("2026-11-22T16:00"));
    assert.equal(at("day"), iso("2026-11-21T17:00"));
  });

  it("comes in the morning of a whole day", () => {
    const moment = leadMoment("at", "2026-11-22");
    assert.equal(moment.toISOString(), iso("2026-11-22T09:00"));
  });

  it("is recognised when the form is opened again", () => {
    for (const lead of LEADS) {
      const remindAt = leadMoment(lead, DUE).toISOString();
      assert.equal(leadOf(remindAt, DUE), lead);
      const values = reminderValuesOf(remindAt, DUE);
      assert.equal(values.choice, lead);
      assert.equal(remindAtOf(values, DUE), remindAt);
    }
  });

  it("may have a time of its own, with or without a due date", () => {
    const remindAt = iso("2026-11-20T08:30");
    const values = reminderValuesOf(remindAt, null);
    assert.deepEqual(values, {
      choice: "own",
      day: "2026-11-20",
      time: "08:30",
    });
    assert.equal(remindAtOf(values, null), remindAt);
  });

  it("is none until it is complete", () => {
    const half = { choice: "own", day: "2026-11-20", time: "" } as const;
    assert.equal(remindAtOf(half, DUE), null);
    assert.equal(remindAtOf({ ...half, choice: "hour" }, null), null);
    assert.equal(reminderValuesOf(null, DUE).choice, "none");
  });
});

describe("a reminder in words", () => {
  const now = new Date("2026-11-21T12:00");
  const words = (remindAt: string, due: string | null) =>
    reminderWords(remindAt, due, now).replace(/\s/g, " ");

  before(async () => {
    await startI18n("en");
    await needTexts("members");
  });
  after(() => changeLanguage("en"));

  it("says how long before, in both languages", async () => {
    assert.equal(words(iso("2026-11-22T16:50"), DUE), "10 minutes before");
    await changeLanguage("ur");
    assert.equal(words(iso("2026-11-22T16:50"), DUE), "۱۰ منٹ پہلے");
    await changeLanguage("en");
  });

  it("says the time where the due date has none", () => {
    const morning = iso("2026-11-22T09:00");
    assert.equal(words(morning, "2026-11-22"), "Tomorrow, 9:00 AM");
    assert.equal(words(morning, null), "Tomorrow, 9:00 AM");
  });
});
