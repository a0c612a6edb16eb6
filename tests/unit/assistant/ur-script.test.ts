import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";
import { task } from "../task.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};
const tasks = [task(1, "میٹنگ", { due: "2026-11-19" }), task(2, "بل جمع کرنا")];
const read = (message: string) => urdu.read(message, { clock, tasks });

describe("Urdu as it is written", () => {
  it("takes a date before a name for that of the task, not for the new one", () => {
    const due = { day: "2026-11-19" };
    for (const message of [
      "کل والی میٹنگ پرسوں کر دو",
      "کل کی میٹنگ پرسوں پر رکھ دو",
    ])
      assert.deepEqual(read(message), [
        {
          kind: "update",
          target: { by: "words", words: "میٹنگ", due },
          changes: { when: { day: "2026-11-20" } },
        },
      ]);
  });

  it("tells what was done from what is asked, which are spelled alike", () => {
    const kinds = (message: string) => read(message).map(({ kind }) => kind);
    assert.deepEqual(kinds("میں نے بل جمع کیا ہے"), ["complete"]);
    assert.deepEqual(kinds("میں نے آج کیا کیا ہے"), ["list"]);
    assert.deepEqual(kinds("بل ابھی جمع نہیں کیا"), ["keep"]);
  });

  it("asks to when a task goes that cannot be done as planned", () => {
    assert.deepEqual(read("بل جمع نہیں ہو پائے گا آج"), [
      {
        kind: "update",
        target: { by: "words", words: "بل جمع" },
        changes: {},
      },
    ]);
  });

  it("adds what is lacking under its own name", () => {
    assert.deepEqual(read("انڈے ختم ہو گئے ہیں، کل لانے ہیں"), [
      { kind: "add", task: { title: "انڈے لانے ہیں", due: "2026-11-19" } },
    ]);
  });

  it("takes what is told of a task that fell through for one deletion", () => {
    assert.deepEqual(read("میٹنگ منسوخ ہو گئی ہے، ہٹا دو"), [
      { kind: "delete", target: { by: "words", words: "میٹنگ" } },
    ]);
  });

  it("hears in half an hour what time is meant, but no amount", () => {
    assert.deepEqual(read("ساڑھے آٹھ کر دو"), [
      {
        kind: "update",
        target: { by: "it" },
        changes: { when: { time: { hour: 8, minute: 30 }, isFree: true } },
      },
    ]);
    assert.deepEqual(read("ساڑھے آٹھ ہزار جمع کرنے ہیں"), [
      { kind: "add", task: { title: "ساڑھے آٹھ ہزار جمع کرنے ہیں" } },
    ]);
  });

  it("counts a day from the task that was just asked about", () => {
    const spoken = [tasks[0]!];
    const [added] = urdu.read("اس سے ایک دن پہلے نوٹس دہرانے ہیں", {
      ...{ clock, tasks, spoken },
    });
    assert.deepEqual(added, {
      kind: "add",
      task: { title: "نوٹس دہرانے ہیں", due: "2026-11-18" },
    });
  });

  it("takes tasks that are named before a comma for what is then told of", () => {
    const targets = ["میٹنگ", "بل جمع کرنا"].map((words) => ({
      by: "words",
      words,
    }));
    assert.deepEqual(read("میٹنگ اور بل جمع کرنا، یہ دونوں ہو گئے"), [
      { kind: "complete", target: { by: "several", targets } },
    ]);
  });

  it("adds nothing that is neither the one nor the other", () => {
    assert.deepEqual(read("نہ سموسے نہ پکوڑے لانا"), [{ kind: "keep" }]);
  });
});
