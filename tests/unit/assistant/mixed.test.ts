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
