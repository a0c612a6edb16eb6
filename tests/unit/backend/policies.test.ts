import assert from "node:assert/strict";
import {
  POLICIES,
  PoliciesSchema,
} from "../../../app/backend/src/limits/policies.ts";

describe("limits of requests", () => {
  it("are the usual ones unless said otherwise", () => {
    assert.deepEqual(PoliciesSchema.parse(undefined), POLICIES);
  });

  it("change one by one", () => {
    const policies = PoliciesSchema.parse("write=5/60,chat=3/1");
    assert.deepEqual(policies, {
      ...POLICIES,
      write: { points: 5, seconds: 60 },
      chat: { points: 3, seconds: 1 },
    });
  });

  it("are refused when they can't be meant, with an example", () => {
    for (const text of ["read=5/60", "write=5", "write=0/60", "chat=-1/60"]) {
      const { error } = PoliciesSchema.safeParse(text);
      assert.match(error?.issues[0]?.message ?? "", /write=600\/60/, text);
    }
  });
});
