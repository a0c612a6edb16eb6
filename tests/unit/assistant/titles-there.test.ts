import assert from "node:assert/strict";
import { task } from "../task.ts";
import { next, turn } from "./next-step.ts";

/** Said where there are these and the task of that title. */
const about = (title: string, said: string) =>
  next([task(1, title), task(2, "buy milk"), task(3, "call Ali")], turn(said));

const { id } = task(1, "");

describe("a title that sounds like an order or a date", () => {
  const misleading = [
    "cancel netflix",
    "done list cleanup",
    "undo button bug",
    "weekly review",
    "tonight's dinner",
    "urgent repairs",
    "subah ki walk",
  ];

  for (const title of misleading) {
    it(`is left alone in “${title}”`, () => {
      const done = [["complete_task", { id }]];
      assert.deepEqual(about(title, `mark ${title} as done`), done);
      assert.deepEqual(about(title, `${title.toUpperCase()} is done`), done);
      const moved = about(title, `move ${title} to 25 november 2026`);
      const changes = { due: "2026-11-25" };
      assert.deepEqual(moved, [["update_task", { id, changes }]]);
    });
  }

  it("is a date where it names no task", () => {
    const [call] = about("buy stamps", "add call mum tonight");
    assert.match(JSON.stringify(call), /"title":"call mum","due"/);
  });

  it("is known where a thousand tasks have it", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      task(at, "weekly review"),
    );
    const [call] = next(many, turn("add weekly review on 25 november 2026"));
    assert.match(JSON.stringify(call), /"title":"weekly review"/);
  });

  it("may begin another title", () => {
    const added = about("weekly review", "add print weekly review notes");
    const title = "print weekly review notes";
    assert.deepEqual(added, [["add_task", { title }]]);
  });
});
