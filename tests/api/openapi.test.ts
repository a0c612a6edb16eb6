import assert from "node:assert/strict";
import { startBackend, type TestBackend } from "../support/backend.ts";

describe("the API's own description", function () {
  this.timeout(60_000);
  let backend: TestBackend;

  before(async () => {
    backend = await startBackend();
  });

  after(() => backend?.stop());

  it("names every route", async () => {
    const response = await fetch(`${backend.url}/api/openapi.json`);
    const { paths } = (await response.json()) as { paths: object };
    assert.deepEqual(Object.keys(paths).sort(), [
      "/api/chat",
      "/api/conversations",
      "/api/conversations/{id}",
      "/api/me",
      "/api/tasks",
      "/api/tasks/{id}",
    ]);
  });

  it("has a problem for an address with nothing behind it", async () => {
    const response = await fetch(`${backend.url}/nothing`);
    assert.equal(response.status, 404);
    const type = response.headers.get("content-type");
    assert.equal(type, "application/problem+json");
  });
});
