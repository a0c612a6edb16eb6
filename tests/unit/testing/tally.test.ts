import assert from "node:assert/strict";
import { addUp, asRun, summaryLine } from "../../../ops/testing/tally.ts";

const clean = { passed: 3, failed: 0, skipped: 0 };

describe("the tally of a rung", () => {
  it("is what its report counts", () => {
    assert.deepEqual(asRun(clean, 0), clean);
  });

  it("has a failure when no test ran, or none was counted", () => {
    const none = { passed: 0, failed: 0, skipped: 2 };
    assert.equal(asRun(none, 0).failed, 1);
    assert.equal(asRun(undefined, 0).failed, 1);
  });

  it("has a failure when the process failed although its tests passed", () => {
    assert.deepEqual(asRun(clean, 1), { ...clean, failed: 1 });
  });

  it("counts failed tests once", () => {
    const failing = { passed: 3, failed: 2, skipped: 0 };
    assert.deepEqual(asRun(failing, 2), failing);
  });
});

describe("the summary line", () => {
  it("adds the rungs up", () => {
    const total = addUp([clean, { passed: 1, failed: 2, skipped: 0 }]);
    assert.equal(summaryLine(total), "4 passed, 2 failed");
  });

  it("names skipped tests where there are any", () => {
    const line = summaryLine({ passed: 1, failed: 0, skipped: 2 });
    assert.equal(line, "1 passed, 0 failed, 2 skipped");
  });
});
