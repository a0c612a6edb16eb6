import assert from "node:assert/strict";
import { task } from "../task.ts";
import { next, ofTask, turn } from "./next-step.ts";

const MILK = task(1, "buy milk");
const BREAD = task(2, "buy bread");

describe("a question of the assistant", () => {
  const asked = turn(
    "delete milk",
    ofTask("delete_task", MILK, { deleted: false }),
  );
  const again = [["delete_task", { id: MILK.id }]];

  for (const said of [
    "hmm, which one is that?",
    "are you sure?",
    "let me think",
  ])
    it(`is asked again when what follows is no answer: ${said}`, () => {
      assert.deepEqual(next([MILK, BREAD], asked, turn(said)), again);
    });

  it("is asked again behind what was asked about its task", () => {
    const due = task(1, "buy milk", { due: "2026-11-27" });
    const first = turn(
      "delete milk",
      ofTask("delete_task", due, { deleted: false }),
    );
    assert.deepEqual(next([due], first, turn("when is it due?")), again);
  });

  it("is left at a no", () => {
    assert.match(String(next([MILK], asked, turn("no"))), /stays/);
  });
});

describe("the first and the last of tasks that were added", () => {
  const added = [
    turn("add buy milk", ofTask("add_task", MILK)),
    turn("add buy bread", ofTask("add_task", BREAD)),
  ];
  // The newest comes first in the list.
  const tasks = [BREAD, MILK];

  it("count in the order in which they were said", () => {
    const first = next(tasks, ...added, turn("the first one is done"));
    assert.deepEqual(first, [["complete_task", { id: MILK.id }]]);
    const last = next(tasks, ...added, turn("the latter is done"));
    assert.deepEqual(last, [["complete_task", { id: BREAD.id }]]);
  });

  it("leave a number to the list", () => {
    const step = next(tasks, ...added, turn("complete 1"));
    assert.deepEqual(step, [["complete_task", { id: BREAD.id }]]);
  });
});

describe("a task once more", () => {
  const dentist = task(1, "dentist for Ali", { due: "2026-11-26T11:00:00Z" });
  const COPIES: [string, string, string | undefined][] = [
    ["same for Sara", "dentist for Sara", "2026-11-26T11:00:00Z"],
    [
      "the same for Sara but on friday",
      "dentist for Sara",
      "2026-11-27T11:00:00Z",
    ],
    ["another one for Sara on friday", "dentist for Sara", "2026-11-27"],
    ["one for Sara an hour later", "dentist for Sara", "2026-11-26T12:00:00Z"],
    ["and again on friday", "dentist for Ali", "2026-11-27T11:00:00Z"],
    ["add yoga on friday at the same time", "yoga", "2026-11-27T11:00:00Z"],
  ];
  for (const [said, title, due] of COPIES)
    it(`takes what it does not say from the one before: ${said}`, () => {
      const before = turn("add dentist", ofTask("add_task", dentist));
      const step = next([dentist], before, turn(said));
      assert.deepEqual(step, [["add_task", { title, due }]]);
    });
});
