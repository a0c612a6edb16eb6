import assert from "node:assert/strict";
import fc from "fast-check";
import {
  faultOf,
  firstDay,
} from "../../../app/backend/src/tasks/recurrence.ts";

describe("a rule of a repeat", function () {
  this.timeout(60_000);
  const clock = { now: new Date("2026-11-21T08:00:00Z"), timeZone: "UTC" };

  for (const [rule, fault] of [
    ["FREQ=DAILY;INTERVAL=0", /INTERVAL takes numbers from 1 to 999/],
    ["FREQ=DAILY;COUNT=100000", /COUNT takes numbers from 1 to 1000/],
    ["FREQ=MONTHLY;BYMONTHDAY=-32", /from 1 to 31, or -1 to -31/],
    ["FREQ=DAILY;UNTIL=SOON", /UNTIL takes a day/],
    ["FREQ=DAILY;COUNT=3;UNTIL=20270101", /not with both/],
    ["FREQ=DAILY;FREQ=WEEKLY", /only once/],
    ["FREQ=WEEKLY;BYDAY=XX", /RFC 5545/],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", /RFC 5545/],
    ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", /RFC 5545/],
  ] as const)
    it(`is refused as ${rule}`, () => {
      assert.match(faultOf(rule, undefined, clock) ?? "", fault);
    });

  it("is answered for whatever it says", () => {
    const numbers = fc.array(fc.integer({ min: -400, max: 400 }), {
      minLength: 1,
      maxLength: 4,
    });
    const part = fc
      .tuple(
        fc.constantFrom(
          "BYMONTHDAY",
          "BYMONTH",
          "BYYEARDAY",
          "BYSETPOS",
          "COUNT",
        ),
        numbers,
      )
      .map(([name, values]) => `${name}=${values.join(",")}`);
    const freq = fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    fc.assert(
      fc.property(freq, fc.array(part, { maxLength: 3 }), (name, parts) => {
        const rule = [`FREQ=${name}`, ...parts].join(";");
        const fault = faultOf(rule, undefined, clock);
        const day = firstDay(rule, clock);
        assert.ok(fault !== undefined || day !== undefined, rule);
      }),
      { numRuns: 50 },
    );
  });
});
