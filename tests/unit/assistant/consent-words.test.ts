import assert from "node:assert/strict";
import { readConsent } from "../../../app/backend/src/assistant/en/consent-words.ts";

const SAID: Record<string, string[]> = {
  yes: ["yeah go for it", "that's right", "ok, please do", "yes, all of them"],
  no: ["nah, leave it", "no wait, keep them", "I still need it", "neither"],
  retract: ["oh never mind", "no, cancel that", "not yet actually"],
  undo: ["put it back how it was", "oops, that was a mistake, undo it"],
};

describe("a yes or a no in other words", () => {
  for (const [kind, messages] of Object.entries(SAID))
    for (const message of messages)
      it(`is ${kind}: ${message}`, () => {
        assert.equal(readConsent(message)?.kind, kind);
      });

  it("is none beside an order", () => {
    assert.equal(readConsent("yes, add milk"), undefined);
    assert.equal(readConsent("delete everything"), undefined);
  });
});
