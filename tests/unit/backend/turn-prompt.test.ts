import assert from "node:assert/strict";
import type { LanguageModelV3Prompt } from "../../../app/node_modules/@ai-sdk/provider/dist/index.d.ts";
import {
  withoutOldTurns,
  withoutStepsBefore,
} from "../../../app/backend/src/models/turn-prompt.ts";

type Message = LanguageModelV3Prompt[number];

const user = (text: string): Message => ({
  role: "user",
  content: [{ type: "text", text }],
});
const assistant = (text: string): Message => ({
  role: "assistant",
  content: [{ type: "text", text }],
});
const system: Message = { role: "system", content: "Be brief." };

describe("what a model gets of a conversation", () => {
  it("is all of it while it is short", () => {
    const prompt = [system, user("a"), assistant("b"), user("c")];
    assert.deepEqual(withoutOldTurns(prompt), prompt);
  });

  it("begins with a question, after what is too old", () => {
    const long = assistant("x".repeat(40_000));
    const kept = [user("c"), long, user("d")];
    const prompt = [system, user("a"), long, user("b"), assistant("b")];
    const cut = withoutOldTurns([...prompt, ...kept]);
    assert.deepEqual(cut, [system, user("b"), assistant("b"), ...kept]);
  });

  it("holds the last question, however long it is", () => {
    const last = user("x".repeat(100_000));
    const prompt = [system, user("a"), assistant("b"), last];
    assert.deepEqual(withoutOldTurns(prompt), [system, last]);
  });
});

describe("what the built-in model gets of a turn", () => {
  it("is without what the model before it did", () => {
    const prompt = [user("a"), assistant("b"), user("c"), assistant("try")];
    const rest = withoutStepsBefore([...prompt, assistant("own")], 4);
    assert.deepEqual(rest, [...prompt.slice(0, 3), assistant("own")]);
  });
});
