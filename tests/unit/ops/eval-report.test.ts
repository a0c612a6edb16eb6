import assert from "node:assert/strict";
import { isSameTask, passes } from "../../../ops/assistant-eval/compare.ts";
import { readItems } from "../../../ops/assistant-eval/corpus.ts";
import { readReply } from "../../../ops/assistant-eval/reply.ts";
import {
  describeFailure,
  describeRates,
  judge,
  rateOf,
} from "../../../ops/assistant-eval/report.ts";

const item = (more: object) =>
  readItems(
    JSON.stringify({
      ...{ id: "x-1", lang: "en", setup: ["rent"], turns: ["rent?", "yes"] },
      ...{ now: "2026-11-18T10:00:00+05:00", expect: {}, ...more },
    }),
    "mine.jsonl",
  )[0]!;

const result = (more: object = {}) => ({
  ...{ tasks: [{ title: "rent", tags: [] }], replies: ["Which?", "Done."] },
  ...{ goneUnasked: false, ...more },
});

describe("an expectation", () => {
  it("takes medium for the usual priority, and only that", () => {
    const [want, medium] = [{ title: "a" }, "medium" as const];
    assert.ok(isSameTask(want, { ...want, priority: medium }));
    assert.ok(!isSameTask(want, { ...want, priority: "low" }));
    assert.ok(!isSameTask({ ...want, priority: medium }, want));
  });

  it("tells a day from a time on it", () => {
    const day = { title: "a", due: "2026-11-24" };
    const time = { title: "a", due: "2026-11-24T00:00+05:00" };
    assert.ok(!isSameTask(day, time));
    assert.ok(!isSameTask(time, day));
  });

  it("holds tasks as often as they are named", () => {
    const twice = [{ title: "rent" }, { title: "rent" }];
    assert.ok(!passes(item({ expect: { tasks: twice } }), result()));
    const doubled = result({ tasks: twice });
    assert.ok(!passes(item({ expect: { unchanged: true } }), doubled));
  });

  it("sees a new tag in a list that was to stay", () => {
    const tagged = result({ tasks: [{ title: "rent", tags: ["home"] }] });
    assert.ok(passes(item({ expect: { unchanged: true } }), result()));
    assert.ok(!passes(item({ expect: { unchanged: true } }), tagged));
  });

  it("looks for the question in the last reply alone", () => {
    const asks = item({ expect: { asks: true } });
    assert.ok(!passes(asks, result()));
    assert.ok(passes(asks, result({ replies: ["Done.", "کون سا؟"] })));
  });
});

describe("the report", () => {
  const judged = [
    judge(item({ expect: { unchanged: true } }), result()),
    judge(item({ lang: "ur", expect: { asks: true } }), result()),
  ];

  it("counts by language, beside programs that understand nothing", () => {
    const lines = describeRates(judged).split("\n");
    assert.deepEqual(
      lines.slice(1).map((line) => line.split(/ {2,}/)),
      [
        ["en", "1", "1 (100.0 %)", "1 (100.0 %)", "1 (100.0 %)"],
        ["ur", "1", "0 (0.0 %)", "0 (0.0 %)", "1 (100.0 %)"],
        ["all", "2", "1 (50.0 %)", "1 (50.0 %)", "2 (100.0 %)"],
      ],
    );
    assert.equal(rateOf(judged), 50);
  });

  it("shows each turn with its reply, and what was expected beside what came", () => {
    const expect = { tasks: [{ title: "bills", priority: "high" }] };
    const shown = describeFailure(judge(item({ expect, note: "n" }), result()));
    assert.deepEqual(shown.split("\n"), [
      "x-1 (en, 2026-11-18T10:00:00+05:00): n",
      "  > rent?",
      "  < Which?",
      "  > yes",
      "  < Done.",
      "  expected               | actual",
      "  bills | priority=high  | rent",
    ]);
  });

  it("reads a reply, and an error in its place", () => {
    const stream = (...events: object[]) =>
      events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
    const delta = (text: string) => ({ type: "text-delta", delta: text });
    assert.equal(readReply(stream(delta("On "), delta("it."))), "On it.");
    const error = { type: "error", errorText: "It broke off." };
    assert.equal(readReply(stream({ type: "start" }, error)), "It broke off.");
  });
});
