import assert from "node:assert/strict";
import {
  keyOf,
  readKey,
} from "../../../app/frontend/src/features/shortcuts/shortcut-keys.ts";

describe("reading shortcuts", () => {
  it("finds one of a single key at once", () => {
    assert.deepEqual(readKey([], "n"), { pending: [], found: "newTask" });
  });

  it("waits for the second key", () => {
    assert.deepEqual(readKey([], "g"), { pending: ["g"] });
    assert.deepEqual(readKey(["g"], "t"), {
      pending: [],
      found: "tasksScreen",
    });
  });

  it("starts anew with a key that leads nowhere", () => {
    assert.deepEqual(readKey(["g"], "n"), { pending: [], found: "newTask" });
    assert.deepEqual(readKey(["g"], "x"), { pending: [] });
  });

  it("goes by the place of a key on an Urdu keyboard", () => {
    const press = (key: string, code: string, shiftKey = false) =>
      keyOf({ key, code, shiftKey });
    assert.equal(press("ن", "KeyN"), "n");
    assert.equal(press("؟", "Slash", true), "?");
    assert.equal(press("۔", "Slash"), "/");
    assert.equal(press("n", "KeyN"), "n");
    assert.equal(press("Escape", "Escape"), "Escape");
  });
});
