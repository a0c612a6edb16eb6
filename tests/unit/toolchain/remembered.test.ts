import { strict as assert } from "node:assert";
import { memoryIn, noteOf } from "../../../ops/toolchain/remembered.ts";

const decidedAt = new Date("2026-03-01T12:00:00Z");
const note = noteOf("registries", decidedAt);

describe("what a run remembers of the ground", () => {
  it("is fresh for a day", () => {
    const evening = new Date("2026-03-02T11:59:00Z");
    const memory = { ground: "registries", fresh: true };
    assert.deepEqual(memoryIn(note, evening), memory);
  });

  it("is known but no longer fresh after a day", () => {
    const nextDay = new Date("2026-03-02T12:01:00Z");
    const memory = { ground: "registries", fresh: false };
    assert.deepEqual(memoryIn(note, nextDay), memory);
  });

  it("is not fresh when the clock was set back", () => {
    const earlier = new Date("2026-02-01T12:00:00Z");
    assert.equal(memoryIn(note, earlier)?.fresh, false);
  });

  it("is nothing when the note is missing or spoiled", () => {
    for (const text of ["", '{"ground":"moon"}', note.slice(0, 20)])
      assert.equal(memoryIn(text, decidedAt), undefined);
  });
});
