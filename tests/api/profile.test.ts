import assert from "node:assert/strict";
import type { Me, Problem } from "../../app/contract/src/index.ts";
import { Client } from "pg";
import { openApp } from "../support/app.ts";
import { say } from "../support/chat.ts";
import { Person } from "../support/person.ts";

describe("one's own profile", function () {
  this.timeout(60_000);
  const app = openApp();

  const me = async () => (await (await app.person.get("/api/me")).json()) as Me;

  it("starts in English, in no time zone", async () => {
    const { language, timeZone } = await me();
    assert.deepEqual(
      { language, timeZone },
      { language: "en", timeZone: null },
    );
  });

  it("changes what is named and keeps the rest", async () => {
    const changes = { language: "ur", timeZone: "Asia/Karachi" };
    const changed = await app.person.patch("/api/me", changes);
    assert.equal(changed.status, 200);
    assert.deepEqual(await changed.json(), await me());
    await app.person.patch("/api/me", { name: "  Sara Khan " });
    const { name, language, timeZone } = await me();
    assert.equal(name, "Sara Khan");
    assert.deepEqual({ language, timeZone }, changes);
  });

  it("refuses what is not allowed, field by field", async () => {
    const wrong = { name: " ", language: "fr", timeZone: "Mars/Olympus" };
    const response = await app.person.patch("/api/me", wrong);
    assert.equal(response.status, 400);
    const { errors } = (await response.json()) as Problem;
    const paths = errors?.map(({ path }) => path);
    assert.deepEqual(paths, ["name", "language", "timeZone"]);
    assert.equal((await app.person.patch("/api/me", {})).status, 400);
  });

  it("takes a new password and ends the other sessions", async () => {
    const elsewhere = new Person(app.backend.url, app.person.credentials);
    await elsewhere.logIn();
    const changed = await app.person.post("/api/auth/change-password", {
      currentPassword: app.person.credentials.password,
      newPassword: "an even better one",
      revokeOtherSessions: true,
    });
    assert.equal(changed.status, 200);
    assert.equal((await app.person.get("/api/me")).status, 200);
    assert.equal((await elsewhere.get("/api/me")).status, 401);
    assert.equal((await elsewhere.logIn()).status, 401);
    assert.equal((await elsewhere.logIn("an even better one")).status, 200);
  });

  it("keeps the password when the old one is wrong", async () => {
    const refused = await app.person.post("/api/auth/change-password", {
      currentPassword: "not the password",
      newPassword: "an even better one",
    });
    assert.equal(refused.status, 400);
    assert.equal((await app.person.logIn()).status, 200);
  });

  describe("deleted", () => {
    const remove = (password: unknown) =>
      app.person.request("DELETE", "/api/me", { password });

    it("goes only with the right password", async () => {
      const refused = await remove("not the password");
      assert.equal(refused.status, 400);
      const { errors } = (await refused.json()) as Problem;
      assert.equal(errors?.[0]?.path, "password");
      assert.equal((await app.person.get("/api/me")).status, 200);
    });

    it("leaves nothing of the person behind", async () => {
      const { id } = await me();
      await say(app.person, "add buy milk");
      const removed = await remove(app.person.credentials.password);
      assert.equal(removed.status, 204);
      assert.equal(app.person.cookieHeader(), "");
      assert.equal((await app.person.logIn()).status, 401);
      assert.deepEqual(await tablesWith(id), []);
    });
  });

  /** The tables in which any row still holds this id. */
  async function tablesWith(id: string): Promise<string[]> {
    const client = new Client({ connectionString: app.backend.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ tablename: string }>(
      "select tablename from pg_tables where schemaname = 'public'",
    );
    const found: string[] = [];
    for (const { tablename } of rows) {
      const query = `select 1 from "${tablename}" as row where row::text like $1`;
      const { rowCount } = await client.query(query, [`%${id}%`]);
      if (rowCount) found.push(tablename);
    }
    await client.end();
    return found;
  }
});
