import assert from "node:assert/strict";
import {
  readCursor,
  writeCursor,
} from "../../../app/backend/src/tasks/sorts.ts";

const ID = "7f1c2a86-4f0e-4a53-9d51-0c5a86d4a111";

describe("a page's cursor", () => {
  for (const [sort, key] of [
    ["newest", "2026-11-21 10:00:00.123+00"],
    ["due", "infinity"],
    ["priority", "4"],
    ["manual", "-1795249260.038682"],
    ["title", "دودھ لانا"],
  ] as const)
    it(`brings back what was written by ${sort}`, () => {
      const last = { key, id: ID };
      assert.deepEqual(readCursor(sort, writeCursor(sort, last)), last);
    });

  it("is undefined when it is none of ours", () => {
    for (const text of ["", "x", "bnVsbA", "W10"])
      assert.equal(readCursor("newest", text), undefined, text);
    const ofTitle = writeCursor("title", { key: "a", id: ID });
    assert.equal(readCursor("newest", ofTitle), undefined);
  });
});
