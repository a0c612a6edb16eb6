import assert from "node:assert/strict";
import {
  badTagIn,
  commonTags,
  hasTag,
  tagsIn,
  toggleTag,
} from "../../../app/frontend/src/features/tasks/tags.ts";

describe("tags on a line", () => {
  it("are read with and without their signs, each once", () => {
    assert.deepEqual(tagsIn(" #home, Work،گھر home "), ["home", "Work", "گھر"]);
  });

  it("are switched on and off without regard to case", () => {
    assert.equal(toggleTag("home work", "Home"), "work");
    assert.equal(toggleTag("home", "work"), "home work");
    assert.equal(hasTag("Home", "home"), true);
  });

  it("name the first that can't be one", () => {
    assert.equal(badTagIn("home a+b"), "a+b");
    assert.equal(badTagIn("home گھر-کام"), undefined);
  });
});

describe("the tags of several tasks", () => {
  it("are those that all of them have", () => {
    const tasks = [{ tags: ["Home", "x"] }, { tags: ["home"] }];
    assert.deepEqual(commonTags(tasks), ["Home"]);
    assert.deepEqual(commonTags([]), []);
  });
});
