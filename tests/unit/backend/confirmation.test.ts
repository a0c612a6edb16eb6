import assert from "node:assert/strict";
import { createKeyedHash } from "../../../app/backend/src/keyed-hash.ts";
import {
  acceptsCode,
  offerCode,
  type ConfirmationArgs,
} from "../../../app/backend/src/mcp/confirmation.ts";

const NOW = new Date("2026-11-21T10:00:00Z");
const MINUTE_MS = 60_000;

const ASKED: ConfirmationArgs = {
  hash: createKeyedHash("a secret"),
  userId: "sara",
  tool: "delete_task",
  input: { id: "1" },
};

const later = (minutes: number) =>
  new Date(NOW.getTime() + minutes * MINUTE_MS);

describe("the code that confirms a deletion", () => {
  const code = offerCode(ASKED, NOW);

  it("is good for ten minutes", () => {
    assert.equal(acceptsCode(ASKED, code, later(9)), true);
    assert.equal(acceptsCode(ASKED, code, later(10)), false);
  });

  it("is good for this person, tool and input alone", () => {
    for (const other of [
      { userId: "omar" },
      { tool: "change_tasks" as const },
      { input: { id: "2" } },
      { hash: createKeyedHash("another secret") },
    ]) {
      assert.equal(acceptsCode({ ...ASKED, ...other }, code, NOW), false);
    }
  });

  it("can't be made up or made to last", () => {
    const [, proof] = code.split(".");
    const far = later(1000).getTime().toString(36);
    for (const made of [undefined, "", "true", ".", `${far}.${proof}`]) {
      assert.equal(acceptsCode(ASKED, made, NOW), false, made);
    }
  });
});
