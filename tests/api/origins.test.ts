import assert from "node:assert/strict";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";

describe("a request that changes something, sent with the page's cookie", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
  });

  after(() => backend?.stop());

  const add = (headers: Record<string, string>) =>
    fetch(`${backend.url}/api/tasks`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        cookie: person.cookieHeader(),
        ...headers,
      },
      body: JSON.stringify({ title: "from afar" }),
    });

  it("is refused from another site's page", async () => {
    const refused: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "http://localhost.evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      {},
    ];
    for (const headers of refused) {
      const response = await add(headers);
      assert.equal(response.status, 403, JSON.stringify(headers));
      const type = response.headers.get("content-type");
      assert.equal(type, "application/problem+json");
    }
    assert.deepEqual(await tasksOf(person), []);
  });

  it("is accepted from the app's own page, on any port", async () => {
    const accepted: Record<string, string>[] = [
      { origin: "http://localhost:18080" },
      { origin: "https://127.0.0.1" },
      { "sec-fetch-site": "same-origin" },
    ];
    for (const headers of accepted) {
      const response = await add(headers);
      assert.equal(response.status, 201, JSON.stringify(headers));
    }
  });
});
