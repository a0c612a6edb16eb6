import assert from "node:assert/strict";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";

describe("what the backend counts", function () {
  this.timeout(60_000);
  let backend: TestBackend;

  before(async () => {
    backend = await startBackend();
  });

  after(() => backend?.stop());

  async function metrics(): Promise<string> {
    const response = await fetch(`${backend.url}/metrics`);
    assert.equal(response.status, 200);
    const type = response.headers.get("content-type") ?? "";
    assert.match(type, /^text\/plain/);
    return response.text();
  }

  it("names routes by their pattern, never by an id", async () => {
    const person = await Person.signedUp(backend.url);
    const { id } = (await (
      await person.post("/api/tasks", { title: "count me" })
    ).json()) as { id: string };
    await person.get(`/api/tasks/${id}`);
    await person.get("/api/nothing/here");
    const text = await metrics();
    const counted =
      'http_request_duration_seconds_count{method="GET",route="/api/tasks/:id",status="200"} 1';
    assert.ok(text.includes(counted));
    assert.match(text, /route="none",status="404"/);
    assert.doesNotMatch(text, new RegExp(id));
    assert.doesNotMatch(text, /nothing/);
  });

  it("shows the pool, the queue of sign-ins and the process", async () => {
    const text = await metrics();
    for (const name of [
      "db_pool_connections",
      "db_pool_idle",
      "db_pool_waiting",
      "sign_in_waiting",
      "process_resident_memory_bytes",
    ]) {
      assert.match(text, new RegExp(`^${name} \\d`, "m"));
    }
  });
});
