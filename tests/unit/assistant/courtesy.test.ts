import assert from "node:assert/strict";
import {
  readMessage,
  writingOfMessage,
} from "../../../app/backend/src/assistant/languages.ts";
import type { Intent } from "../../../app/backend/src/assistant/intent.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";

const TITLES = ["pay the gas bill", "call Sara", "dentist"];

function read(message: string): Intent[] {
  const tasks = TITLES.map((title, index) => task(index + 1, title));
  const writing = writingOfMessage(message, "en");
  return readMessage(message, writing, { clock, tasks }).intents;
}

const REQUESTS = [
  "add buy milk tomorrow at 5pm",
  "dinner with Sana on Friday at 7 p.m.",
  "wanna watch the match on Sunday, put it on my list",
  "move the dentist to Monday",
  "rename call Sara to call Sara about the keys",
  "I've paid the gas bill",
  "delete call Sara",
  "make the gas bill urgent",
  "what's due this week?",
  "yes",
  "the second one",
];

/** What may stand around a request without changing what it asks for. */
const AROUND: [string, (request: string) => string][] = [
  ["please in front", (request) => `Please ${request}`],
  ["pls behind", (request) => `${request} pls`],
  ["a greeting", (request) => `Hi! ${request}`],
  ["a pause", (request) => `um, ok, ${request}`],
  ["thanks", (request) => `${request}, thanks a lot!`],
  ["thanks as a sentence", (request) => `${request}. Thank you so much.`],
  ["shouting", (request) => `${request}!!!`],
  ["dots", (request) => `${request}...`],
  ["a smiley", (request) => `🙏 ${request} 😊❤️`],
  ["wide spaces", (request) => `  ${request.replaceAll(" ", "  ")} `],
];

describe("a request in English", function () {
  // What is read first waits for all patterns to be compiled.
  this.timeout(10_000);

  for (const [what, wrap] of AROUND)
    it(`means the same with ${what}`, () => {
      for (const request of REQUESTS)
        assert.deepEqual(read(wrap(request)), read(request));
    });

  const KEPT = ["say thanks", "buy a cake 🎂"];
  for (const title of KEPT)
    it(`keeps all of “${title}”`, () =>
      assert.deepEqual(read(`add ${title}`), [
        { kind: "add", task: { title } },
      ]));

  it("keeps two marks that stand for a high priority", () =>
    assert.deepEqual(read("buy milk !! tomorrow"), [
      {
        kind: "add",
        task: { title: "buy milk", due: "2026-11-22", priority: "high" },
      },
    ]));
});
