import assert from "node:assert/strict";
import { withoutEnglishAsides } from "../../../app/backend/src/assistant/english-asides.ts";
import { readMessage } from "../../../app/backend/src/assistant/languages.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";

const understood = (message: string, titles: string[] = []) => {
  const tasks = titles.map((title, index) => task(index + 1, title));
  return readMessage(message, "ur-Latn", { clock, tasks }).intents;
};

const idle = () => true;

describe("English said around Urdu", () => {
  it("is left out where it asks for nothing", () => {
    const asked = "mujhe kal dawai leni hai";
    const around = [
      `good morning! ${asked}`,
      `uff I keep forgetting... ${asked}`,
      `${asked}, I hope not 🤞`,
    ];
    for (const message of around)
      assert.equal(withoutEnglishAsides(message, idle), asked);
  });

  it("stays where it asks for something", () => {
    const message = "I need milk, kal doodh lena hai";
    assert.equal(
      withoutEnglishAsides(message, () => false),
      message,
    );
  });

  it("adds what stands before it", () => {
    const [intent] = understood("kal gym jana hai, add it");
    assert.ok(intent?.kind === "add");
    assert.equal(intent.task.title, "gym jana hai");
  });
});

describe("what is said twice of one task", () => {
  it("goes for that task", () => {
    const intents = understood("second wala ho gaya, done kar do", ["a", "b"]);
    for (const intent of intents) {
      assert.ok(intent.kind === "complete");
      assert.equal(intent.target.by, "number");
    }
  });
});

describe("what a task has", () => {
  it("goes while the task stays", () => {
    const messages: [string, string][] = [
      ["gym ka repeat hata do, sirf one time rakho", "repeat"],
      ["gym ki date hata do, task rehne do", "due"],
      ["gym ka time hata do", "untimed"],
    ];
    for (const [message, gone] of messages) {
      const intents = understood(message, ["gym"]);
      for (const intent of intents) {
        assert.ok(intent.kind === "update");
        assert.ok(gone in intent.changes);
      }
    }
  });
});

describe("orders between what is only told", () => {
  const kinds: [string, string[]][] = [
    ["aaj tabiyat theek nahi, gym wala kal pe kar do", ["update"]],
    ["kuch kaam nipta lete hain: gym wala kal pe daal do", ["update"]],
    ["gym wala done hai ya nahi? Ammi pooch rahi hain", ["list"]],
    [
      "doodh, anday aur bread ke alag alag tasks bana do",
      ["add", "add", "add"],
    ],
    ["gym ho gaya hai ab add karo car wash for saturday", ["complete", "add"]],
    ["cancel that, gym hi cancel ho gaya", ["delete"]],
  ];
  for (const [message, expected] of kinds)
    it(`are found in “${message}”`, () => {
      assert.deepEqual(
        understood(message, ["gym"]).map(({ kind }) => kind),
        expected,
      );
    });

  it("spare what is excepted", () => {
    const [intent] = understood("gym ke ilawa sab kal pe shift kar do", [
      "gym",
    ]);
    assert.ok(intent?.kind === "update" && intent.target.by === "all");
    assert.ok(intent.target.except);
  });
});
