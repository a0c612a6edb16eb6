import assert from "node:assert/strict";
import { decide } from "../../../app/backend/src/assistant/decide.ts";
import type {
  ToolResult,
  Turn,
} from "../../../app/backend/src/assistant/turns.ts";
import type { Task } from "../../../app/contract/src/index.ts";
import { clock } from "./clock.ts";

const task = (id: number, title: string): Task => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  title,
  notes: null,
  due: null,
  priority: null,
  done: false,
  createdAt: "2026-11-20T10:00:00.000Z",
  updatedAt: "2026-11-20T10:00:00.000Z",
  completedAt: null,
});

const MILK = task(1, "buy milk");
const POWDER = task(2, "buy milk powder");

const listed = (tasks: Task[], search?: string): ToolResult => ({
  tool: "list_tasks",
  input: { status: "open", search },
  output: { tasks },
});

const turn = (said: string, ...results: ToolResult[]): Turn => ({
  said,
  results,
});

function next(...turns: Turn[]) {
  const step = decide(turns, clock);
  return step.do === "call" ? [step.tool, step.input] : step.text;
}

const MILK_ID = { id: MILK.id };

describe("the assistant's next step", () => {
  it("looks for the task that is named by part of its title", () => {
    const search = { status: "open", search: "milk" };
    assert.deepEqual(next(turn("complete milk")), ["list_tasks", search]);
  });

  it("acts when one task matches", () => {
    const step = next(turn("complete milk", listed([MILK], "milk")));
    assert.deepEqual(step, ["complete_task", MILK_ID]);
  });

  it("prefers the task that is named in full", () => {
    const found = listed([POWDER, MILK], "buy milk");
    const step = next(turn("complete buy milk", found));
    assert.deepEqual(step, ["complete_task", MILK_ID]);
  });

  it("asks which one when several match", () => {
    const found = listed([POWDER, MILK], "milk");
    assert.match(String(next(turn("complete milk", found))), /Which one/);
  });

  it("acts on the one that is then chosen", () => {
    const asked = turn("complete milk", listed([POWDER, MILK], "milk"));
    assert.deepEqual(next(asked, turn("2")), ["complete_task", MILK_ID]);
  });

  it("says so when none matches", () => {
    const found = listed([], "milk");
    assert.match(
      String(next(turn("delete milk", found))),
      /no task with “milk”/,
    );
  });

  it("counts in the list last shown", () => {
    const shown = turn("list", listed([POWDER, MILK]));
    const step = next(shown, turn("hello"), turn("complete 2"));
    assert.deepEqual(step, ["complete_task", MILK_ID]);
  });

  it("says so when the number is not in the list", () => {
    const shown = turn("list", listed([MILK]));
    assert.match(String(next(shown, turn("complete 7"))), /no number 7/);
  });

  it("asks before it deletes", () => {
    const found = listed([MILK], "milk");
    const asked = {
      tool: "delete_task",
      input: MILK_ID,
      output: { found: true, deleted: false, task: MILK },
    };
    const step = next(turn("delete milk", found, asked));
    assert.match(String(step), /Delete “buy milk”\? Say yes or no/);
    const confirmed = next(turn("delete milk", found, asked), turn("yes"));
    assert.deepEqual(confirmed, ["delete_task", MILK_ID]);
    const refused = next(turn("delete milk", found, asked), turn("no"));
    assert.match(String(refused), /“buy milk” stays/);
  });

  it("forgets the question when something else is said", () => {
    const asked = {
      tool: "delete_task",
      input: MILK_ID,
      output: { found: true, deleted: false, task: MILK },
    };
    const step = next(turn("delete milk", asked), turn("hello"), turn("yes"));
    assert.match(String(step), /nothing to confirm/);
  });

  it("admits it when a tool failed", () => {
    const failed = { tool: "add_task", input: {}, output: undefined };
    assert.match(String(next(turn("add milk", failed))), /did not work/);
  });

  it("offers examples for what it does not understand", () => {
    assert.match(
      String(next(turn("fly me to the moon"))),
      /did not understand/,
    );
  });
});
