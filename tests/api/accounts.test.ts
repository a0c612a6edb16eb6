import assert from "node:assert/strict";
import { Client } from "pg";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person, someone } from "../support/person.ts";

interface SignedUp {
  user: { name: string; email: string };
}

const keysOf = (headers: Headers) => [...headers.keys()].sort();

describe("accounts", function () {
  this.timeout(60_000);
  let backend: TestBackend;

  before(async () => {
    backend = await startBackend();
  });

  after(() => backend?.stop());

  async function query(text: string, values: string[]): Promise<void> {
    const client = new Client({ connectionString: backend.databaseUrl });
    await client.connect();
    await client.query(text, values);
    await client.end();
  }

  it("signs a person up and in", async () => {
    const person = await Person.signedUp(backend.url);
    const me = await person.get("/api/me");
    assert.equal(me.status, 200);
    const { name, email } = (await me.json()) as Record<string, string>;
    assert.equal(name, "Sara");
    assert.equal(email, person.credentials.email);
  });

  it("keeps the session in a cookie that scripts cannot read", async () => {
    const { credentials } = await Person.signedUp(backend.url);
    const response = await new Person(backend.url, credentials).logIn();
    const cookie = response.headers.getSetCookie().join();
    assert.match(cookie, /HttpOnly/i);
    assert.match(cookie, /SameSite=Lax/i);
    assert.doesNotMatch(cookie, /Secure/i);
  });

  it("marks the cookie secure behind an encrypted address", async () => {
    const person = await Person.signedUp(backend.url);
    const { email, password } = person.credentials;
    const response = await person.request(
      "POST",
      "/api/auth/sign-in/email",
      { email, password },
      { "x-forwarded-proto": "https" },
    );
    assert.match(response.headers.getSetCookie().join(), /; Secure/);
  });

  it("logs out and in again", async () => {
    const person = await Person.signedUp(backend.url);
    await person.logOut();
    assert.equal((await person.get("/api/me")).status, 401);
    assert.equal((await person.logIn()).status, 200);
    assert.equal((await person.get("/api/me")).status, 200);
  });

  it("ends the session on the server, not only in the browser", async () => {
    const person = await Person.signedUp(backend.url);
    const cookie = person.cookieHeader();
    await person.logOut();
    const headers = { cookie };
    const response = await person.request("GET", "/api/me", undefined, headers);
    assert.equal(response.status, 401);
  });

  it("keeps a session that is used, in the browser too", async () => {
    const person = await Person.signedUp(backend.url);
    const fresh = await person.get("/api/me");
    assert.deepEqual(fresh.headers.getSetCookie(), []);
    await query(
      `update session set expires_at = now() + interval '5 days'
       where user_id = (select id from "user" where email = $1)`,
      [person.credentials.email],
    );
    const later = await person.get("/api/me");
    const week = 7 * 24 * 60 * 60;
    assert.match(later.headers.getSetCookie().join(), /session_token=/);
    assert.match(later.headers.getSetCookie().join(), RegExp(`${week}`));
    assert.equal((await person.get("/api/me")).status, 200);
  });

  it("answers a wrong password and an unknown address alike", async () => {
    const person = await Person.signedUp(backend.url);
    const wrong = await person.logIn("not the password");
    const unknown = await new Person(backend.url).logIn();
    assert.equal(wrong.status, 401);
    assert.equal(unknown.status, 401);
    assert.deepEqual(await wrong.json(), await unknown.json());
  });

  it("refuses a short password", async () => {
    const person = new Person(backend.url);
    const credentials = { ...person.credentials, password: "short" };
    const response = await person.post("/api/auth/sign-up/email", credentials);
    assert.equal(response.status, 400);
  });

  it("answers a sign-up alike, whether or not the address is taken", async () => {
    const owner = await Person.signedUp(backend.url);
    const stranger = { ...someone(), email: owner.credentials.email };
    const again = await new Person(backend.url, stranger).signUp();
    const fresh = await new Person(backend.url).signUp();
    assert.equal(again.status, fresh.status);
    assert.deepEqual(keysOf(again.headers), keysOf(fresh.headers));
    const hide = ({ user }: SignedUp) => ({ ...user, email: "hidden" });
    assert.deepEqual(
      hide((await again.json()) as SignedUp),
      hide((await fresh.json()) as SignedUp),
    );
    assert.equal((await owner.logIn()).status, 200);
  });

  it("lets nobody in with the password of a second sign-up", async () => {
    const owner = await Person.signedUp(backend.url);
    const { email } = owner.credentials;
    const stranger = new Person(backend.url, {
      ...someone(),
      email,
      password: "the stranger's own",
    });
    await stranger.signUp();
    assert.equal((await stranger.logIn()).status, 401);
  });

  it("accepts any port of a public host and refuses foreign origins", async () => {
    const person = await Person.signedUp(backend.url);
    const logInFrom = (origin: string) =>
      person.request("POST", "/api/auth/sign-in/email", person.credentials, {
        origin,
      });
    assert.equal((await logInFrom("http://localhost:18080")).status, 200);
    assert.equal((await logInFrom("https://evil.example")).status, 403);
    assert.equal((await logInFrom("null")).status, 403);
  });

  it("asks who is there before it answers", async () => {
    const nobody = new Person(backend.url);
    for (const path of ["/api/me", "/api/tasks", "/api/conversations"]) {
      assert.equal((await nobody.get(path)).status, 401, path);
    }
    const chat = await nobody.post("/api/chat", { message: "hello" });
    assert.equal(chat.status, 401);
  });
});
