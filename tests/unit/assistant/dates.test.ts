import assert from "node:assert/strict";
import fc from "fast-check";
import { DateTime } from "luxon";
import { readQuickAdd } from "../../../app/backend/src/assistant/quick-add.ts";

const DAYS_AHEAD = 300;

const zones = fc.constantFrom(
  "Asia/Karachi",
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "UTC",
);
/** Between 2026 and 2030. */
const clocks = fc.record({
  now: fc
    .integer({ min: 1_767_225_600, max: 1_893_456_000 })
    .map((seconds) => new Date(seconds * 1000)),
  timeZone: zones,
});
const daysAhead = fc.integer({ min: 2, max: DAYS_AHEAD });

const WRITTEN: Record<string, (day: DateTime) => string> = {
  "2027-01-03": (day) => `call Ali on ${day.toFormat("yyyy-MM-dd")}`,
  "3 January 2027": (day) => `call Ali on ${day.toFormat("d LLLL yyyy")}`,
  "January 3rd, 2027": (day) =>
    `call Ali by ${day.toFormat("LLLL d")}${ending(day.day)}, ${day.year}`,
  "Sun 3 Jan 2027": (day) => `call Ali ${day.toFormat("ccc d LLL yyyy")}`,
  "3 جنوری 2027": (day) =>
    `${day.setLocale("ur").toFormat("d LLLL")} ${day.year} کو علی کو فون کرنا`,
};

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
};
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ending = (day: number) => ENDINGS[ordinals.select(day)] ?? "th";

describe("a date in a sentence", function () {
  this.timeout(30_000);

  for (const [form, write] of Object.entries(WRITTEN))
    it(`is the day that is written, wherever and whenever: ${form}`, () => {
      fc.assert(
        fc.property(clocks, daysAhead, (clock, days) => {
          const { now, timeZone } = clock;
          const day = DateTime.fromJSDate(now, { zone: timeZone })
            .setLocale("en")
            .plus({ days });
          const text = write(day);
          assert.equal(readQuickAdd(text, clock).due, day.toISODate(), text);
        }),
      );
    });

  it("is as many days ahead as are said", () => {
    fc.assert(
      fc.property(clocks, daysAhead, (clock, days) => {
        const { now, timeZone } = clock;
        const today = DateTime.fromJSDate(now, { zone: timeZone });
        const { due } = readQuickAdd(`call Ali in ${days} days`, clock);
        assert.equal(due, today.plus({ days }).toISODate());
      }),
    );
  });

  it("has the time of day that is said, on the person's clock", () => {
    const times = fc.record({
      hour: fc.integer({ min: 4, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(clocks, times, (clock, time) => {
        const { now, timeZone } = clock;
        const at = DateTime.fromJSDate(now, { zone: timeZone })
          .setLocale("en")
          .plus({ days: 1 })
          .set({ ...time, second: 0, millisecond: 0 });
        for (const said of [at.toFormat("h:mm a"), at.toFormat("HH:mm")]) {
          const { due } = readQuickAdd(`call Ali tomorrow at ${said}`, clock);
          assert.equal(Date.parse(due ?? ""), at.toMillis(), said);
        }
      }),
    );
  });
});
