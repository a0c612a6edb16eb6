import assert from "node:assert/strict";
import {
  compareTimes,
  inBlocks,
  inTurn,
  median,
} from "../../../ops/bench/measure.ts";
import { describeComparisons } from "../../../ops/bench/table.ts";

describe("the benchmark", () => {
  it("takes the middle of an odd number of times", () => {
    assert.equal(median([9, 1, 5]), 5);
  });

  it("takes the mean of the two in the middle of an even number", () => {
    assert.equal(median([1, 2, 4, 100]), 3);
  });

  it("runs both in turn, or ours first", () => {
    assert.deepEqual(inTurn(2), ["ours", "other", "ours", "other"]);
    assert.deepEqual(inBlocks(2), ["ours", "ours", "other", "other"]);
  });

  it("runs each contestant as often as the order names it", async () => {
    const ran: string[] = [];
    const contestant = (name: string) => ({
      name,
      run: async () => ran.push(name),
    });
    await compareTimes(
      contestant("a"),
      contestant("b"),
      inTurn(2),
      () => undefined,
    );
    assert.deepEqual(ran, ["a", "b", "a", "b"]);
  });

  it("shows the ratio that can be compared across machines", () => {
    const times = { ours: "a", other: "b", oursMs: 9000, otherMs: 6000 };
    const [, first] = describeComparisons([times]).split("\n");
    assert.match(first ?? "", /^a +9\.0 s +1\.50 ×$/);
  });
});
