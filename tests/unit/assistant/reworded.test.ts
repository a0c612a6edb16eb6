import assert from "node:assert/strict";
import { reworded } from "../../../app/backend/src/assistant/reworded.ts";

const MEANT: [title: string, meant: string, now: string][] = [
  ["call Sana about the trip", "Sara", "call Sara about the trip"],
  ["call Omar about the trip", "Bilal", "call Bilal about the trip"],
  ["buy milk", "eggs", "buy eggs"],
  ["buy milk", "oat milk", "buy oat milk"],
  ["milk", "bread", "bread"],
  ["order two red shirts", "blue shirts", "order two blue shirts"],
];

describe("a title of which a word was not meant", () => {
  for (const [title, meant, now] of MEANT)
    it(`becomes “${now}”`, () => {
      assert.equal(reworded(title, meant), now);
    });
});
