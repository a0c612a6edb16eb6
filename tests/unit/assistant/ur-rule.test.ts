import assert from "node:assert/strict";
import { spelled } from "../../../app/backend/src/assistant/ur/rule.ts";

describe("spelling the words of a rule", () => {
  it("keeps one of the spellings that mean the same", () => {
    assert.equal(spelled("(?:le|lo|lein|de)*"), "(?:lo|de)*");
  });

  it("keeps no word twice in a choice within a choice", () => {
    assert.equal(spelled("(?:done|(?:done|khatam))*"), "(?:done|khatam)*");
  });
});
