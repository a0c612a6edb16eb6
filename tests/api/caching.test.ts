import assert from "node:assert/strict";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";

describe("lists that are asked for again", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
  });

  after(() => backend?.stop());

  const list = (tag: string, by = person) =>
    by.request("GET", "/api/tasks", undefined, { "if-none-match": tag });

  it("are not sent again while they are the same", async () => {
    const first = await person.get("/api/tasks");
    const tag = first.headers.get("etag") ?? "";
    const cached = first.headers.get("cache-control");
    assert.equal(cached, "private, no-cache");
    const again = await list(tag);
    assert.equal(again.status, 304);
    assert.equal(await again.text(), "");
    await person.post("/api/tasks", { title: "something new" });
    assert.equal((await list(tag)).status, 200);
  });

  it("are nobody's but the person's", async () => {
    const first = await person.get("/api/tasks");
    const tag = first.headers.get("etag") ?? "";
    const other = await Person.signedUp(backend.url);
    assert.equal((await list(tag, other)).status, 200);
    const nobody = new Person(backend.url);
    assert.equal((await list(tag, nobody)).status, 401);
  });

  it("are all that a cache may keep", async () => {
    const response = await person.get("/api/me");
    assert.equal(response.headers.get("cache-control"), "no-store");
  });
});
