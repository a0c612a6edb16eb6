import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { endOrphans, runMark } from "../../../ops/stack/orphans.ts";

const DEAD_PID = 2 ** 22 + 1;

const plugin = (mark: Record<string, string>): ChildProcess =>
  spawn("sleep", ["60"], { env: { ...process.env, ...mark }, detached: true });

describe("plugins of an engine that was killed", () => {
  before(function () {
    // Elsewhere a process does not show its environment.
    if (process.platform !== "linux") this.skip();
  });

  it("are ended, and this run's own are not", async () => {
    const orphan = plugin(runMark(DEAD_PID));
    const own = plugin(runMark());
    const gone = once(orphan, "exit");
    try {
      assert.equal(endOrphans(), 1);
      await gone;
      assert.equal(own.exitCode ?? own.signalCode, null);
    } finally {
      own.kill();
    }
  });

  it("of another checkout are left alone", () => {
    const state = { TODO_CHAT_RUN: `${DEAD_PID} /elsewhere/.state` };
    const foreign = plugin(state);
    try {
      assert.equal(endOrphans(), 0);
    } finally {
      foreign.kill();
    }
  });
});
