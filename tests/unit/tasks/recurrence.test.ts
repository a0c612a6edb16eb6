import assert from "node:assert/strict";
import fc from "fast-check";
import { movedAlong } from "../../../app/backend/src/tasks/moment.ts";
import {
  firstDay,
  nextOccurrence,
} from "../../../app/backend/src/tasks/recurrence.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const zones = fc.constantFrom(
  "Asia/Karachi",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "UTC",
);
/** Between 2000 and 2100. */
const instants = fc
  .integer({ min: 946_684_800, max: 4_102_444_800 })
  .map((seconds) => new Date(seconds * 1000));
const byDay = fc
  .uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 })
  .map((days) => days.join(","));

const next = (due: string, rule: string, now: Date, timeZone: string) =>
  nextOccurrence(
    { due, repeat: { rule, from: "due", whileOpen: "skip" } },
    { now, timeZone },
  );

const local = (at: Date, timeZone: string) => {
  const text = at.toLocaleString("sv-SE", { timeZone });
  const [day = "", time = ""] = text.split(" ");
  return { day, time, weekday: new Date(day).getUTCDay() };
};

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, day.length);

describe("a repeat", function () {
  this.timeout(30_000);

  it("goes on after the due date and not before now, on the days of its rule", () => {
    fc.assert(
      fc.property(instants, instants, byDay, zones, (at, now, days, zone) => {
        const due = at.toISOString();
        const found = next(due, `FREQ=WEEKLY;BYDAY=${days}`, now, zone);
        assert.ok(found && found.due > due && new Date(found.due) > now);
        const { weekday } = local(new Date(found.due), zone);
        assert.ok(days.includes(DAYS[weekday]!));
      }),
    );
  });

  it("keeps the time of day across changes of the clock", () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const { day, time } = local(at, zone);
        // Clocks skip an hour, or repeat one, before four.
        fc.pre(time > "04:00");
        const found = next(at.toISOString(), "FREQ=DAILY", at, zone);
        const after = local(new Date(found!.due), zone);
        assert.deepEqual([after.day, after.time], [plusDays(day, 1), time]);
      }),
    );
  });

  it("keeps a day a day, and misses none by the zone", () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const { day } = local(at, zone);
        const found = next(day, "FREQ=DAILY", at, zone);
        assert.equal(found?.due, plusDays(day, 1));
      }),
    );
  });

  it("comes as often as it counts, and then no more", () => {
    const counts = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(counts, byDay, (count, days) => {
        let rule = `FREQ=WEEKLY;BYDAY=${days};COUNT=${count}`;
        let due = firstDay(rule, {
          now: new Date("2026-11-21T08:00:00Z"),
          timeZone: "UTC",
        });
        let times = 0;
        while (due) {
          times += 1;
          const found = next(due, rule, new Date(due), "UTC");
          due = found?.due;
          rule = found?.rule ?? rule;
        }
        assert.equal(times, count);
      }),
    );
  });

  it("ends with the day that UNTIL names, in the person's zone", () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const { day } = local(at, zone);
        const end = plusDays(day, 1);
        const rule = `FREQ=DAILY;UNTIL=${end.replaceAll("-", "")}`;
        assert.equal(next(day, rule, at, zone)?.due, end);
        assert.equal(next(end, rule, at, zone), undefined);
      }),
    );
  });

  const NOW = new Date("2026-11-21T08:00:00Z");
  const ZONE = "Asia/Karachi";
  for (const [rule, due, expected] of [
    ["FREQ=MONTHLY;BYDAY=2TU", "2026-11-10", "2026-12-08"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "2026-10-30", "2026-11-27"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", "2027-02-28"],
    ["FREQ=MONTHLY", "2027-01-31", "2027-03-31"],
    ["FREQ=YEARLY", "2024-02-29", "2028-02-29"],
    ["FREQ=DAILY", "2026-11-19", "2026-11-21"],
    ["FREQ=WEEKLY;INTERVAL=2", "2026-11-02", "2026-11-30"],
  ] as const)
    it(`of ${rule} follows ${due} on ${expected}`, () => {
      assert.equal(next(due, rule, NOW, ZONE)?.due, expected);
    });

  it("may count from the day of completion", () => {
    const repeat = {
      rule: "FREQ=DAILY;INTERVAL=3",
      from: "completion",
      whileOpen: "skip",
    } as const;
    const clock = { now: NOW, timeZone: ZONE };
    const day = nextOccurrence({ due: "2026-11-01", repeat }, clock);
    assert.equal(day?.due, "2026-11-24");
    const due = "2026-11-01T04:00:00.000Z";
    const moment = nextOccurrence({ due, repeat }, clock);
    assert.equal(moment?.due, "2026-11-24T04:00:00.000Z");
  });

  it("takes its reminder along by the clock on the wall", () => {
    const reminder = new Date("2026-03-28T08:00:00Z");
    const due = { from: "2026-03-28", to: "2026-03-29" };
    const moved = movedAlong(reminder, due, "Europe/Berlin");
    assert.equal(moved.toISOString(), "2026-03-29T07:00:00.000Z");
  });
});
