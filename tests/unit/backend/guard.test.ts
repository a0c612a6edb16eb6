import assert from "node:assert/strict";
import { mock } from "node:test";
import { ModelFailure } from "../../../app/backend/src/models/failure.ts";
import { createGuard } from "../../../app/backend/src/models/guard.ts";

const dead = () => Promise.reject(new ModelFailure("unreachable", "no answer"));
const HALF_A_MINUTE = 30_000;

describe("the guard before a provider", () => {
  beforeEach(() => mock.timers.enable({ apis: ["Date"] }));
  afterEach(() => mock.timers.reset());

  async function killed() {
    const guard = createGuard();
    for (let call = 0; call < 3; call += 1)
      await assert.rejects(guard.execute(dead), /no answer/);
    return guard;
  }

  it("lets nothing through after failures in a row", async () => {
    const guard = await killed();
    let asked = false;
    const call = () => (asked = true);
    await assert.rejects(guard.execute(call), /circuit breaker is open/);
    assert.equal(asked, false);
  });

  it("tries one call after a while, and opens the way when it succeeds", async () => {
    const guard = await killed();
    mock.timers.tick(HALF_A_MINUTE);
    assert.equal(await guard.execute(() => "alive"), "alive");
    assert.equal(await guard.execute(() => "alive"), "alive");
  });

  it("closes again when that call fails", async () => {
    const guard = await killed();
    mock.timers.tick(HALF_A_MINUTE);
    await assert.rejects(guard.execute(dead), /no answer/);
    await assert.rejects(guard.execute(dead), /circuit breaker is open/);
  });

  it("does not count nonsense, which may be one person's doing", async () => {
    const guard = createGuard();
    const nonsense = () => Promise.reject(new ModelFailure("nonsense", "what"));
    for (let call = 0; call < 5; call += 1)
      await assert.rejects(guard.execute(nonsense), /what/);
  });
});
