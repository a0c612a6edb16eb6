import assert from "node:assert/strict";
import { task } from "../task.ts";
import { next, turn } from "./next-step.ts";

const rule = "FREQ=WEEKLY;BYDAY=SA";
const PLANTS = task(1, "water the plants", {
  due: "2026-11-28",
  repeat: { rule, from: "due", whileOpen: "skip" },
});
const MILK = task(2, "buy milk");

const changed = (said: string) => next([PLANTS, MILK], turn(said));
const update = (changes: object) => [
  ["update_task", { id: PLANTS.id, changes }],
];

describe("a task that repeats", () => {
  for (const said of [
    "skip the plants this week",
    "skip this week's plants",
    "skip watering the plants this time",
    "is hafte water the plants skip kar do",
    "اس ہفتے water the plants سکپ کر دو",
  ])
    it(`is left out once: ${said}`, () => {
      assert.deepEqual(changed(said), update({ due: "2026-12-05" }));
    });

  it("is done once more at most when it is to stop", () => {
    const step = changed("stop watering the plants every week");
    assert.deepEqual(step, update({ repeat: null }));
  });

  it("is asked about where nothing repeats", () => {
    assert.match(String(changed("skip the milk this week")), /How shall I/);
  });
});
