import assert from "node:assert/strict";
import {
  Readiness,
  shouldAsk,
} from "../../../app/backend/src/health/readiness.ts";

const state = { askedAt: 0, failures: 0, stale: false };

describe("a readiness probe", () => {
  it("leaves an idle database asleep", () => {
    assert.equal(shouldAsk(state, 3_600_000), false);
  });

  it("asks after traffic, but not at every probe", () => {
    assert.equal(shouldAsk({ ...state, stale: true }, 4_000), false);
    assert.equal(shouldAsk({ ...state, stale: true }, 5_000), true);
  });

  it("asks again after a failure, ever more rarely", () => {
    const failed = (failures: number) => ({ ...state, failures });
    assert.equal(shouldAsk(failed(1), 1_000), true);
    assert.equal(shouldAsk(failed(3), 3_000), false);
    assert.equal(shouldAsk(failed(3), 4_000), true);
    assert.equal(shouldAsk(failed(50), 30_000), true);
  });

  it("asks once, however many probes wait", async () => {
    let asked = 0;
    const readiness = new Readiness(async () => (asked += 1));
    const probes = [1, 2, 3].map(() => readiness.isReady());
    assert.deepEqual(await Promise.all(probes), [true, true, true]);
    assert.equal(await readiness.isReady(), true);
    assert.equal(asked, 1);
  });

  it("is turned away while the process drains", async () => {
    const readiness = new Readiness(async () => undefined);
    assert.equal(await readiness.isReady(), true);
    readiness.drain();
    assert.equal(await readiness.isReady(), false);
  });
});
