import assert from "node:assert/strict";
import type { Task } from "../../../app/contract/src/index.ts";
import {
  changed,
  moved,
  removed,
} from "../../../app/frontend/src/features/tasks/changes/foresee.ts";
import { changePages } from "../../../app/frontend/src/features/tasks/changes/task-pages.ts";
import { task } from "../task.ts";

const named = (id: string) => task(0, id, { id });
const TASKS = ["a", "b", "c", "d"].map(named);
const ids = (tasks: Task[]) => tasks.map(({ id }) => id).join("");

describe("a change that is shown before it is made", () => {
  it("completes and opens again", () => {
    const [, done] = changed(["b"], { done: true })(TASKS, "newest");
    assert.equal(done?.done, true);
    assert.ok(done?.completedAt);
    const [, open] = changed(["b"], { done: false })([named("a"), done], "due");
    assert.deepEqual([open?.done, open?.completedAt], [false, null]);
  });

  it("keeps what a change does not name, and other tasks as they are", () => {
    const after = changed(["a"], { title: "x", notes: undefined })(
      TASKS,
      "newest",
    );
    assert.deepEqual(after[0], { ...TASKS[0], title: "x" });
    assert.equal(after[1], TASKS[1]);
  });

  it("takes tasks out", () => {
    assert.equal(ids(removed(["a", "c"])(TASKS, "newest")), "bd");
  });

  it("moves a task before or after another, in the order by hand only", () => {
    const move = (id: string, to: { before: string } | { after: string }) =>
      ids(moved(id, to)(TASKS, "manual"));
    assert.equal(move("d", { before: "b" }), "adbc");
    assert.equal(move("a", { after: "c" }), "bcad");
    assert.equal(move("a", { after: "gone" }), "abcd");
    assert.equal(ids(moved("a", { after: "c" })(TASKS, "due")), "abcd");
  });
});

describe("the pages of a list", () => {
  const data = {
    pages: [
      { tasks: TASKS.slice(0, 2), nextCursor: "2" },
      { tasks: TASKS.slice(2), nextCursor: null },
    ],
    pageParams: [null, "2"],
  };
  const after = (change: (tasks: Task[]) => Task[]) =>
    changePages(data, change).pages.map(({ tasks }) => ids(tasks));

  it("are cut anew where a task goes from one to another", () => {
    const move = moved("a", { after: "c" });
    assert.deepEqual(
      after((tasks) => move(tasks, "manual")),
      ["bc", "ad"],
    );
  });

  it("lose nothing but what is taken out", () => {
    const remove = removed(["a"]);
    assert.deepEqual(
      after((tasks) => remove(tasks, "newest")),
      ["bc", "d"],
    );
    assert.deepEqual(changePages(data, () => []).pages[1], {
      tasks: [],
      nextCursor: null,
    });
  });
});
