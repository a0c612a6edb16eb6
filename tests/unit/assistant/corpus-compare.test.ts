import assert from "node:assert/strict";
import {
  doesNothing,
  isSameTask,
  onlyAsks,
  passes,
} from "../../../ops/assistant-eval/compare.ts";
import { readItems, type Item } from "../../../ops/assistant-eval/corpus.ts";

const item = (more: object): Item =>
  readItems(
    JSON.stringify({
      ...{ id: "x-1", lang: "en", setup: ["pay rent"], turns: ["hi"] },
      ...{ now: "2026-11-18T10:00:00+05:00", expect: {}, ...more },
    }),
    "corpus.jsonl",
  )[0]!;

const SAME: [object, object][] = [
  [{ title: "The Report." }, { title: "report" }],
  [{ title: "كام" }, { title: "کام" }],
  [
    { title: "a", due: "2026-11-24T13:00+05:00" },
    { title: "a", due: "2026-11-24T08:00:00.000Z" },
  ],
  [
    { title: "a", repeat: "FREQ=WEEKLY;BYDAY=TU,FR" },
    { title: "a", repeat: "BYDAY=FR,TU;FREQ=WEEKLY" },
  ],
  [{ title: "a" }, { title: "a", tags: ["home"] }],
];

const OTHER: [object, object][] = [
  [{ title: "report" }, { title: "reports" }],
  [{ title: "a", due: "2026-11-24" }, { title: "a" }],
  [{ title: "a" }, { title: "a", priority: "high" }],
  [{ title: "a" }, { title: "a", done: true }],
  [{ title: "a" }, { title: "a", repeat: "FREQ=DAILY" }],
  [
    { title: "a", tags: [] },
    { title: "a", tags: ["home"] },
  ],
];

const task = (fields: object) => ({ title: "", ...fields });

describe("judging a conversation", () => {
  for (const [want, have] of SAME)
    it(`takes for the same: ${JSON.stringify([want, have])}`, () => {
      assert.ok(isSameTask(task(want), task(have)));
    });

  for (const [want, have] of OTHER)
    it(`tells apart: ${JSON.stringify([want, have])}`, () => {
      assert.ok(!isSameTask(task(want), task(have)));
    });

  it("is content with any of the alternatives, in full", () => {
    const alternatives = [{ unchanged: true, asks: true }];
    const expected = item({ expect: { tasks: [], alternatives } });
    assert.ok(passes(expected, onlyAsks(expected)));
    assert.ok(!passes(expected, doesNothing(expected)));
  });

  it("refuses what was gone before anybody said yes", () => {
    const expected = item({ expect: { tasks: [] } });
    const gone = { tasks: [], replies: [], goneUnasked: true };
    assert.ok(!passes(expected, gone));
    assert.ok(passes(expected, { ...gone, goneUnasked: false }));
  });

  it("looks for words in the last reply without case", () => {
    const expect = { reply_mentions: ["Rent"], reply_omits: ["milk"] };
    const result = { ...doesNothing(item({})), replies: ["pay RENT"] };
    assert.ok(passes(item({ expect }), result));
    const other = { ...result, replies: ["rent, Milk"] };
    assert.ok(!passes(item({ expect }), other));
  });

  it("names the line that is no JSON", () => {
    assert.throws(() => readItems("\n{oops\n", "mine.jsonl"), /line 2/);
  });

  it("names the line and the field that is wrong", () => {
    const line = JSON.stringify({ id: "x" });
    assert.throws(() => readItems(line, "mine.jsonl"), /line 1[^]*turns/);
  });
});
