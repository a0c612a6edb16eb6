import assert from "node:assert/strict";
import { askedIn, isSame } from "../../../app/backend/src/chat/consent.ts";

const A = "0f8fad5b-d9cb-469f-a165-70867728950e";
const B = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

const change = (ids: string[], kind: "complete" | "delete" = "delete") =>
  ({ tool: "change_tasks", ids, action: { kind } }) as const;

describe("a yes", () => {
  it("is for the same change of the same tasks, in any order", () => {
    assert.ok(isSame(change([A, B]), change([B, A])));
    assert.ok(
      isSame({ tool: "delete_task", id: A }, { tool: "delete_task", id: A }),
    );
  });

  it("is for no other task, no other change and no other number of tasks", () => {
    assert.ok(!isSame(change([A]), change([B])));
    assert.ok(!isSame(change([A]), change([A], "complete")));
    assert.ok(!isSame(change([A]), change([A, B])));
    assert.ok(!isSame(change([A]), { tool: "delete_task", id: A }));
  });

  it("answers only what an answer asked", () => {
    const part = {
      type: "tool-change_tasks",
      toolCallId: "1",
      state: "output-available",
      input: { ids: [A], action: { kind: "delete" } },
    } as const;
    const asked = (role: "user" | "assistant", applied: boolean) =>
      askedIn({
        id: "m",
        role,
        parts: [{ ...part, output: { applied, tasks: [] } }],
      });
    assert.deepEqual(asked("assistant", false), [change([A])]);
    assert.deepEqual(asked("assistant", true), []);
    assert.deepEqual(asked("user", false), []);
    assert.deepEqual(askedIn(undefined), []);
  });
});
