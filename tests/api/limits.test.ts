import assert from "node:assert/strict";
import { Client } from "pg";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person, someone } from "../support/person.ts";
import { Postgres } from "../support/postgres.ts";

const LIMITS = {
  RATE_LIMITS:
    "sign-in-address=12/60,sign-in-account=3/60,write=4/60,chat=2/60",
};

describe("limits of requests", function () {
  this.timeout(90_000);
  let postgres: Postgres;
  let backend: TestBackend;
  let replica: TestBackend;
  let address = 0;

  before(async () => {
    postgres = await Postgres.start();
    backend = await startBackend(postgres, LIMITS);
    replica = await startBackend(postgres, LIMITS, backend.databaseUrl);
  });

  after(async () => {
    await replica?.stop();
    await backend?.stop();
    await postgres?.stop();
  });

  const nextAddress = () => `203.0.113.${++address}`;

  const signIn = (url: string, email: string, from: string) =>
    new Person(url).request(
      "POST",
      "/api/auth/sign-in/email",
      { email, password: "not the password" },
      { "x-forwarded-for": from },
    );

  async function newPerson(url = backend.url): Promise<Person> {
    const person = new Person(url);
    const { name, email, password } = person.credentials;
    const headers = { "x-forwarded-for": nextAddress() };
    const path = "/api/auth";
    const up = { name, email, password };
    await person.request("POST", `${path}/sign-up/email`, up, headers);
    const credentials = { email, password };
    await person.request("POST", `${path}/sign-in/email`, credentials, headers);
    return person;
  }

  it("stop guesses at one account, from any address and at any replica", async () => {
    const { email } = (await newPerson()).credentials;
    for (const url of [backend.url, replica.url, backend.url]) {
      assert.equal((await signIn(url, email, nextAddress())).status, 401);
    }
    const capitals = email.toUpperCase();
    const refused = await signIn(replica.url, capitals, nextAddress());
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    const type = refused.headers.get("content-type");
    assert.equal(type, "application/problem+json");
  });

  it("treat an account that is not there alike", async () => {
    const { email } = someone();
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const { status } = await signIn(backend.url, email, nextAddress());
      statuses.push(status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 429]);
  });

  it("start anew with the right password", async () => {
    const person = await newPerson();
    for (let round = 1; round <= 4; round += 1) {
      const { email, password } = person.credentials;
      await signIn(backend.url, email, nextAddress());
      const path = "/api/auth/sign-in/email";
      const headers = { "x-forwarded-for": nextAddress() };
      const body = { email, password };
      const response = await person.request("POST", path, body, headers);
      assert.equal(response.status, 200);
    }
  });

  it("stop one address that tries many accounts, and no other", async () => {
    const from = nextAddress();
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      const response = await signIn(backend.url, someone().email, from);
      assert.equal(response.status, 401);
      const left = response.headers.get("ratelimit-remaining");
      assert.equal(left, String(12 - attempt));
    }
    const { email } = someone();
    assert.equal((await signIn(replica.url, email, from)).status, 429);
    const spoofed = `198.51.100.7, ${from}, 10.0.0.3`;
    assert.equal((await signIn(replica.url, email, spoofed)).status, 429);
    const other = await signIn(replica.url, email, nextAddress());
    assert.equal(other.status, 401);
  });

  it("count what one person changes, not what is read, nor others", async () => {
    const person = await newPerson();
    const add = (who: Person) => who.post("/api/tasks", { title: "again" });
    for (let left = 3; left >= 0; left -= 1) {
      const response = await add(person);
      assert.equal(response.status, 201);
      assert.equal(response.headers.get("ratelimit-limit"), "4");
      assert.equal(response.headers.get("ratelimit-remaining"), `${left}`);
      assert.ok(response.headers.get("ratelimit-reset"));
    }
    const refused = await add(person);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("ratelimit-remaining"), "0");
    assert.ok(refused.headers.get("retry-after"));
    assert.equal((await person.get("/api/tasks")).status, 200);
    assert.equal((await add(await newPerson())).status, 201);
  });

  it("count messages to the assistant on their own", async () => {
    const person = await newPerson();
    const say = () => person.post("/api/chat", { message: "hello" });
    const statuses: number[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      const response = await say();
      await response.text();
      statuses.push(response.status);
    }
    assert.deepEqual(statuses, [200, 200, 429]);
    const added = await person.post("/api/tasks", { title: "still" });
    assert.equal(added.status, 201);
  });

  it("keep neither addresses nor accounts", async () => {
    const client = new Client({ connectionString: backend.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ key: string }>(
      "select key from request_limit",
    );
    await client.end();
    assert.ok(rows.length > 0);
    for (const { key } of rows) {
      assert.match(key, /^(sign-in-\w+|write|chat):[\w-]{22}$/);
    }
  });
});
