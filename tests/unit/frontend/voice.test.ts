import assert from "node:assert/strict";
import { MESSAGE_MAX } from "../../../app/contract/src/index.ts";
import { dictated } from "../../../app/frontend/src/features/chat/voice/dictated.ts";
import { transcriptOf } from "../../../app/frontend/src/features/chat/voice/recognition.ts";
import {
  languageOf,
  voiceFor,
} from "../../../app/frontend/src/features/chat/voice/spoken-language.ts";

describe("a dictated message", () => {
  it("goes on after what stood in the field", () => {
    assert.equal(dictated("add milk ", " and bread"), "add milk and bread");
    assert.equal(dictated("", "add milk"), "add milk");
  });

  it("keeps within what can be sent", () => {
    assert.equal(dictated("a", "b".repeat(MESSAGE_MAX)).length, MESSAGE_MAX);
  });

  it("takes the likeliest words of each part", () => {
    const results = [
      [{ transcript: "add milk" }, { transcript: "at milk" }],
      [{ transcript: " today" }],
    ];
    assert.equal(transcriptOf(results), "add milk today");
  });
});

describe("the voice of an answer", () => {
  const voices = ["en_GB", "en-US", "ur_PK"].map((lang) => ({ lang }));

  it("is chosen by the script that the answer is written in", () => {
    assert.equal(languageOf("Added “دودھ”."), "ur");
    assert.equal(languageOf("Added “milk”."), "en");
  });

  it("is of the very country, if the device has it", () => {
    assert.equal(voiceFor(voices, "en")?.lang, "en-US");
    assert.equal(voiceFor(voices.slice(0, 1), "en")?.lang, "en_GB");
    assert.equal(voiceFor(voices, "ur")?.lang, "ur_PK");
  });

  it("is missing where the device has none of the language", () => {
    assert.equal(voiceFor(voices.slice(0, 2), "ur"), undefined);
  });
});
