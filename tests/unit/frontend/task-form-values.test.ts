import assert from "node:assert/strict";
import {
  formValuesOf,
  taskOf,
} from "../../../app/frontend/src/features/tasks/task-form-values.ts";

const EMPTY = { title: "", notes: "", day: "", time: "", priority: "none" };

describe("the values of a task's form", () => {
  it("are empty for a task that has nothing yet", () => {
    assert.deepEqual(formValuesOf({}), EMPTY);
  });

  it("hold a whole day without a time", () => {
    const values = formValuesOf({ title: "Pay rent", due: "2026-12-01" });
    assert.deepEqual([values.day, values.time], ["2026-12-01", ""]);
  });

  it("come back as the task they were made from", () => {
    const task = {
      title: "Pay rent",
      notes: "By bank transfer",
      due: new Date("2026-12-01T09:05").toISOString(),
      priority: "high" as const,
    };
    assert.deepEqual(taskOf(formValuesOf(task)), task);
  });

  it("turn into null where they are empty or blank", () => {
    const values = { ...formValuesOf({}), title: " Pay rent ", notes: " " };
    assert.deepEqual(taskOf(values), {
      title: "Pay rent",
      notes: null,
      due: null,
      priority: null,
    });
  });
});
