import assert from "node:assert/strict";
import fc from "fast-check";
import { readQuickAdd } from "../../../app/backend/src/assistant/quick-add.ts";
import type { CreateTask } from "../../../app/contract/src/index.ts";
import { CreateTaskSchema, TITLE_MAX } from "../../../app/contract/src/task.ts";
import { clock } from "./clock.ts";

const READ: [string, CreateTask][] = [
  [
    "pay rent every 1st !high #home 9am",
    {
      title: "pay rent",
      due: "2026-12-01T04:00:00Z",
      priority: "high",
      tags: ["home"],
      repeat: {
        rule: "FREQ=MONTHLY;BYMONTHDAY=1",
        from: "due",
        whileOpen: "skip",
      },
    },
  ],
  [
    'read "Every Friday at 9" tonight',
    { title: 'read "Every Friday at 9"', due: "2026-11-21T15:00:00Z" },
  ],
  [
    "water the plants every 3 days after completion",
    {
      title: "water the plants",
      due: "2026-11-21",
      repeat: {
        rule: "FREQ=DAILY;INTERVAL=3",
        from: "completion",
        whileOpen: "skip",
      },
    },
  ],
  [
    "کل صبح 9 بجے بل جمع کرانا #گھر",
    { title: "بل جمع کرانا", due: "2026-11-22T04:00:00Z", tags: ["گھر"] },
  ],
  [
    "kal subah 9 baje bill jama karana",
    { title: "bill jama karana", due: "2026-11-22T04:00:00Z" },
  ],
  ["haircut sat 4pm", { title: "haircut", due: "2026-11-28T11:00:00Z" }],
  ["delete everything", { title: "delete everything" }],
];

const titles = fc
  .array(fc.constantFrom("call", "Ali", "report", "plants", "garage", "milk"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(" "));
const days = fc.constantFrom(
  ["tomorrow", "2026-11-22"],
  ["on Friday", "2026-11-27"],
  ["2026-12-24", "2026-12-24"],
  ["on 3 January", "2027-01-03"],
  ["in 3 days", "2026-11-24"],
);
const priorities = fc.constantFrom("high", "medium", "low");
const tags = fc.constantFrom("home", "work", "x_1", "کام");

describe("a line that is added quickly", () => {
  for (const [text, task] of READ)
    it(`is read: ${text}`, () => {
      assert.deepEqual(readQuickAdd(text, clock), task);
    });

  it("has its parts read in any order behind the title", () => {
    fc.assert(
      fc.property(
        titles,
        days,
        priorities,
        tags,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (title, [day = "", due = ""], priority, tag, order) => {
          const parts = [day, `!${priority}`, `#${tag}`];
          const text = [title, ...order.map((index) => parts[index])].join(" ");
          const expected = { title, due, priority, tags: [tag] };
          assert.deepEqual(readQuickAdd(text, clock), expected, text);
        },
      ),
    );
  });

  it("leaves quoted text alone", () => {
    const quoted = fc
      .array(
        fc.oneof(
          days.map(([day]) => day),
          fc.constantFrom("!high", "#x", "every day", "at 9", "and"),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(titles, quoted, (title, quote) => {
        const text = `${title} "${quote}"`;
        assert.deepEqual(readQuickAdd(text, clock), { title: text });
      }),
    );
  });

  it("is a task that can be stored, whatever is written", () => {
    const texts = fc
      .oneof(fc.string({ unit: "grapheme" }), fc.string(), titles)
      .map((text) => text.replaceAll("\0", "").trim().slice(0, TITLE_MAX))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(texts, (text) => {
        CreateTaskSchema.parse(readQuickAdd(text, clock));
      }),
    );
  });
});
