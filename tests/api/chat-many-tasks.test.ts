import assert from "node:assert/strict";
import type { Task } from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { say } from "../support/chat.ts";
import { Person } from "../support/person.ts";
import { uploaded } from "../support/transfer.ts";

const NEWER = 1_200;

describe("the chat of somebody with many tasks", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
  });

  after(() => backend?.stop());

  it("finds one that is older than a thousand others", async () => {
    const added = await person.post("/api/tasks", { title: "Renew passport" });
    const { id } = (await added.json()) as Task;
    const newer = Array.from({ length: NEWER }, (_, n) => ({
      title: `Errand ${n}`,
    }));
    await uploaded(person, "json", JSON.stringify(newer));
    await say(person, "I have renewed my passport, mark it as done");
    const found = await person.get(`/api/tasks/${id}`);
    assert.equal(((await found.json()) as Task).done, true);
  });
});
