import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { urdu } from "../../../app/backend/src/assistant/ur/language.ts";
import { task } from "../task.ts";

/** A Wednesday, 10:00 in Karachi. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};

const read = (message: string, titles: string[] = []): Intent[] => {
  const tasks = titles.map((title, index) => task(index + 1, title));
  return urdu.read(message, { clock, tasks });
};

const added = (message: string, titles?: string[]) =>
  read(message, titles).map((intent) =>
    intent.kind === "add" ? [intent.task.title, intent.task.due] : intent.kind,
  );

const words = (name: string) => ({ by: "words", words: name }) as const;

describe("Roman Urdu as it is written in chats", () => {
  it("keeps a person who is spoken of, and leaves out one who is spoken to", () => {
    assert.deepEqual(added("bhai ko phone karna hai"), [
      ["bhai ko phone karna hai", undefined],
    ]);
    assert.deepEqual(added("bhai doodh lena hai"), [
      ["doodh lena hai", undefined],
    ]);
  });

  it("reads verbs whose vowels are left out", () => {
    assert.deepEqual(added("kal quiz hai, yad kra dena"), [
      ["quiz", "2026-11-19"],
    ]);
  });

  it("reads a number beside tak as a date, and beside a day as an hour", () => {
    assert.deepEqual(added("fees bharni hai 25 tak"), [
      ["fees bharni hai", "2026-11-25"],
    ]);
    assert.deepEqual(added("kal 5 tak form dena hai"), [
      ["form dena hai", "2026-11-19T12:00:00Z"],
    ]);
    assert.deepEqual(added("page 25 tak parhna hai"), [
      ["page 25 tak parhna hai", undefined],
    ]);
  });

  it("counts days from another day", () => {
    assert.deepEqual(added("mangal se ek din pehle cake lena hai"), [
      ["cake lena hai", "2026-11-23"],
    ]);
    assert.deepEqual(
      added("shadi 14 feb ko hai us se 2 din pehle suit uthana hai").at(-1),
      ["suit uthana hai", "2027-02-12"],
    );
  });

  it("keeps the day for a further task that only says an hour", () => {
    assert.deepEqual(added("kal doodh lena hai aur shaam ko gym jana hai"), [
      ["doodh lena hai", "2026-11-19"],
      ["gym jana hai", "2026-11-19T13:00:00Z"],
    ]);
  });

  it("finds where a sentence ends without a mark", () => {
    const kinds = read("doodh le liya ammi ko phone karna hai", ["doodh"]).map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, ["complete", "add"]);
  });

  for (const message of [
    "khuda hafiz kal milte hain",
    "shayad kal barish ho",
    "aj shift cancel ho gai meri",
    "har 2 ghante baad drops",
  ])
    it(`adds nothing for “${message}”`, () => {
      assert.ok(!added(message).some((one) => Array.isArray(one)));
    });
});

describe("orders in Roman Urdu", () => {
  it("takes the day of a task for its name when it is to go", () => {
    assert.deepEqual(read("kal wali meeting cancel kr do", ["meeting"]), [
      {
        kind: "delete",
        target: { ...words("meeting"), due: { day: "2026-11-19" } },
      },
    ]);
  });

  it("hears a refusal in what differs from a polite yes by its order", () => {
    assert.deepEqual(read("na kro"), [{ kind: "no" }]);
    assert.deepEqual(read("kro na"), [{ kind: "yes" }]);
  });

  it("gives a task that is there another title", () => {
    const target = words("bazar jana");
    const changes = { title: "imtiaz jana" };
    assert.deepEqual(read("bazar jana ko imtiaz jana kar do", ["bazar jana"]), [
      { kind: "update", target, changes },
    ]);
  });

  it("asks for tasks without a date, and for those of a tag by its name", () => {
    assert.deepEqual(read("bina tareekh wale kaam dikhao"), [
      { kind: "list", filter: { undated: true } },
    ]);
    const tasks = [{ ...task(1, "geyser"), tags: ["ghar"] }];
    assert.deepEqual(urdu.read("ghar wale kaam dikhao", { clock, tasks }), [
      { kind: "list", filter: { tag: "ghar" } },
    ]);
  });

  it("leaves out why something is to be done", () => {
    assert.deepEqual(added("kal bill bharna hai kyun k aakhri din hai"), [
      ["bill bharna hai", "2026-11-19"],
    ]);
  });

  it("reads an hour of what is done at dawn as one of the morning", () => {
    assert.deepEqual(added("kal 5 bje fajar k liye uthna hai"), [
      ["fajar k liye uthna hai", "2026-11-19T00:00:00Z"],
    ]);
  });

  it("leaves out the days that are free, wherever they are said", () => {
    const [intent] = read("har roz dukan kholni hai siwaye jummay k");
    assert.equal(
      intent?.kind === "add" && intent.task.repeat?.rule,
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,SA,SU",
    );
  });

  it("takes what cannot be done for no task", () => {
    const kinds = read("aaj gym nahi ja paunga").map(({ kind }) => kind);
    assert.deepEqual(kinds, ["unknown"]);
  });

  it("changes all that are pointed at", () => {
    assert.deepEqual(read("in dono ko 28 tk", ["sofa", "fan"]), [
      {
        kind: "update",
        target: { by: "both" },
        changes: { when: { day: "2026-11-28" } },
      },
    ]);
  });
});
