import assert from "node:assert/strict";
import { understood } from "./understood.ts";

const added = (message: string): [string, string | null | undefined][] =>
  understood(message).map((intent) => {
    assert.ok(intent.kind === "add");
    return [intent.task.title, intent.task.due];
  });

describe("what several deeds share", () => {
  it("is the day at the end", () => {
    assert.deepEqual(added("water the plants and feed the cat on 28 Nov"), [
      ["water the plants", "2026-11-28"],
      ["feed the cat", "2026-11-28"],
    ]);
  });

  it("is the day at the beginning", () => {
    assert.deepEqual(added("on 28 Nov: wash the car, sign the lease"), [
      ["wash the car", "2026-11-28"],
      ["sign the lease", "2026-11-28"],
    ]);
  });

  it("is the verb", () => {
    assert.deepEqual(added("call Ahmed on 23 Nov and Bilal on 24 Nov"), [
      ["call Ahmed", "2026-11-23"],
      ["call Bilal", "2026-11-24"],
    ]);
  });

  it("is not an hour", () => {
    const [[, due] = []] = added("buy milk and call mum tomorrow at 5");
    assert.equal(due, undefined);
  });
});

describe("a question behind an answer", () => {
  it("asks for the next one", () => {
    const [intent] = understood("and after that?");
    assert.ok(intent?.kind === "list" && intent.isFurther);
  });

  it("asks for the last one of a day", () => {
    const [intent] = understood("whats the last thing on thursday");
    assert.ok(intent?.kind === "list" && intent.ask === "last");
  });

  it("asks for those of another rank", () => {
    const [intent] = understood("and the low ones?");
    assert.ok(intent?.kind === "list" && intent.filter.priority === "low");
  });
});

describe("a task that was forgotten", () => {
  it("stays as it is where it is in the list", () => {
    const said = "oh no, I forgot to buy flowers yesterday";
    assert.equal(understood(said, ["buy flowers"])[0]?.kind, "keep");
    assert.equal(understood("I forgot to buy flowers")[0]?.kind, "add");
  });
});
