import assert from "node:assert/strict";
import {
  readCursor,
  writeCursor,
} from "../../../app/backend/src/tasks/cursor.ts";

const LAST = {
  createdAt: new Date("2026-11-21T10:00:00.123Z"),
  id: "7f1c2a86-4f0e-4a53-9d51-0c5a86d4a111",
};

describe("a page's cursor", () => {
  it("brings back what was written, to the millisecond", () => {
    assert.deepEqual(readCursor(writeCursor(LAST)), LAST);
  });

  it("is undefined when it is none of ours", () => {
    for (const text of ["", "x", "bnVsbA", "W10"]) {
      assert.equal(readCursor(text), undefined, text);
    }
  });
});
