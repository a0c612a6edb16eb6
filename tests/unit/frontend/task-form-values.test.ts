import assert from "node:assert/strict";
import type { Task } from "../../../app/contract/src/index.ts";
import { changesOf } from "../../../app/frontend/src/features/tasks/task-changes.ts";
import {
  formValuesOf,
  taskOf,
} from "../../../app/frontend/src/features/tasks/task-form-values.ts";
import { validateTask } from "../../../app/frontend/src/features/tasks/validate-task.ts";
import { needTexts, startI18n } from "../../../app/frontend/src/i18n/i18n.ts";

const FIELDS = {
  title: "Pay rent",
  notes: "By bank transfer",
  due: new Date("2026-12-01T09:05").toISOString(),
  priority: "high" as const,
  tags: ["home", "گھر"],
  repeat: {
    rule: "FREQ=MONTHLY;BYMONTHDAY=1",
    from: "due" as const,
    whileOpen: "skip" as const,
  },
  remindAt: new Date("2026-12-01T08:05").toISOString(),
};

const TASK: Task = {
  ...FIELDS,
  id: "0190c1a0-0000-7000-8000-000000000000",
  done: false,
  createdAt: FIELDS.due,
  updatedAt: FIELDS.due,
  completedAt: null,
};

const EMPTY = {
  title: "",
  notes: null,
  due: null,
  priority: null,
  tags: [],
  repeat: null,
  remindAt: null,
};

describe("the values of a task's form", () => {
  it("stand for nothing while the form is empty", () => {
    assert.deepEqual(taskOf(formValuesOf({})), EMPTY);
  });

  it("hold a whole day without a time", () => {
    const values = formValuesOf({ title: "Pay rent", due: "2026-12-01" });
    assert.deepEqual([values.day, values.time], ["2026-12-01", ""]);
  });

  it("come back as the task they were made from", () => {
    assert.deepEqual(taskOf(formValuesOf(TASK)), FIELDS);
  });

  it("are trimmed, and null where they are blank", () => {
    const values = { ...formValuesOf({}), title: " Pay rent ", notes: " " };
    assert.deepEqual(taskOf(values), { ...EMPTY, title: "Pay rent" });
  });
});

describe("what a form has changed", () => {
  const values = formValuesOf(TASK);

  it("is nothing as long as all is the same", () => {
    assert.equal(changesOf(TASK, taskOf(values)), undefined);
  });

  it("is only what differs", () => {
    const wanted = taskOf({ ...values, title: "Pay the rent" });
    assert.deepEqual(changesOf(TASK, wanted), { title: "Pay the rent" });
  });

  it("has repeat and reminder along with another due date", () => {
    const changes = changesOf(TASK, taskOf({ ...values, day: "2026-12-02" }));
    assert.deepEqual(changes, {
      due: new Date("2026-12-02T09:05").toISOString(),
      repeat: FIELDS.repeat,
      remindAt: new Date("2026-12-02T08:05").toISOString(),
    });
  });
});

describe("the rules of a task's form", () => {
  before(async () => {
    await startI18n("en");
    await needTexts("members");
  });

  const problems = (changes: object) =>
    Object.entries(validateTask({ ...formValuesOf(TASK), ...changes }))
      .filter(([, problem]) => problem)
      .map(([field]) => field);

  it("are met by a task that there is", () => {
    assert.deepEqual(problems({}), []);
  });

  it("want a title, a day for a time, and good tags", () => {
    assert.deepEqual(problems({ title: " ", day: "", tags: "a+b" }), [
      "title",
      "day",
      "tags",
      "reminder.choice",
    ]);
  });

  it("want a whole repeat", () => {
    const { repeat } = formValuesOf(TASK);
    const wrong = (changes: object) =>
      problems({ repeat: { ...repeat, ...changes } });
    assert.deepEqual(wrong({ interval: "0" }), ["repeat.interval"]);
    assert.deepEqual(wrong({ frequency: "weekly", weekdays: [] }), [
      "repeat.weekdays",
    ]);
    assert.deepEqual(wrong({ ends: "day" }), ["repeat.until"]);
    assert.deepEqual(wrong({ ends: "times", times: "x" }), ["repeat.times"]);
    assert.deepEqual(wrong({ frequency: "none", interval: "0" }), []);
  });

  it("want a day and a time for a reminder of its own", () => {
    const reminder = { choice: "own", day: "2026-12-01", time: "" };
    assert.deepEqual(problems({ reminder }), ["reminder.choice"]);
  });
});
