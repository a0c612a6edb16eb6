import assert from "node:assert/strict";
import { PasswordQueue } from "../../../app/backend/src/auth/password-queue.ts";
import { ProblemError } from "../../../app/backend/src/http/problem.ts";

describe("the queue of passwords to hash", () => {
  it("turns away whoever would wait too long, and serves the others", async function () {
    this.timeout(60_000);
    const queue = new PasswordQueue(3);
    const hashes = Array.from({ length: 10 }, () => queue.hash("horse"));
    assert.equal(queue.waiting, 3);
    const results = await Promise.allSettled(hashes);
    const refused = results.filter((one) => one.status === "rejected");
    assert.equal(refused.length, 5);
    for (const { reason } of refused) {
      assert.ok(reason instanceof ProblemError);
      assert.equal(reason.status, 503);
      assert.ok(reason.more.headers?.["retry-after"]);
    }
    assert.equal(queue.waiting, 0);
  });
});
