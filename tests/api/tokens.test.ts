import assert from "node:assert/strict";
import { Client } from "pg";
import { TOKENS_MAX, type TokenList } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { ask, tokenOf } from "../support/bearer.ts";
import { Person } from "../support/person.ts";

describe("a personal token", function () {
  this.timeout(60_000);
  const app = openApp();

  const list = async () =>
    ((await (await app.person.get("/api/tokens")).json()) as TokenList).tokens;

  const me = (bearer: string) => ask(`${app.backend.url}/api/me`, bearer);

  async function query(text: string, values: unknown[]) {
    const client = new Client({ connectionString: app.backend.databaseUrl });
    await client.connect();
    const { rows } = await client.query(text, values);
    await client.end();
    return rows as Record<string, string>[];
  }

  it("is shown once, and kept as a hash alone", async () => {
    const { token, ...rest } = await tokenOf(app.person);
    assert.match(token, /^todo_[\w-]{43}$/);
    assert.deepEqual(await list(), [rest]);
    assert.equal(token.startsWith(rest.hint), true);
    const rows = await query("select * from api_token where id = $1", [
      rest.id,
    ]);
    assert.match(rows[0]!["hash"]!, /^[0-9a-f]{64}$/);
    assert.equal(JSON.stringify(rows).includes(token), false);
  });

  it("opens the API to a program, for its owner alone", async () => {
    const { token } = await tokenOf(app.person);
    const response = await me(token);
    assert.equal(response.status, 200);
    const { email } = (await response.json()) as { email: string };
    assert.equal(email, app.person.credentials.email);
    const task = { title: "from a script" };
    const url = `${app.backend.url}/api/tasks`;
    assert.equal((await ask(url, token, "POST", task)).status, 201);
    assert.ok((await list())[0]!.lastUsedAt);
  });

  it("is no good once revoked", async () => {
    const { id, token } = await tokenOf(app.person);
    assert.equal((await app.person.delete(`/api/tokens/${id}`)).status, 204);
    const refused = await me(token);
    assert.equal(refused.status, 401);
    assert.match(refused.headers.get("www-authenticate") ?? "", /^Bearer/);
    assert.equal((await app.person.delete(`/api/tokens/${id}`)).status, 404);
  });

  it("is no good once expired", async () => {
    const { id, token, expiresAt } = await tokenOf(app.person, {
      expiresInDays: 7,
    });
    assert.ok(expiresAt);
    const past = "update api_token set expires_at = now() where id = $1";
    await query(past, [id]);
    assert.equal((await me(token)).status, 401);
  });

  it("is no good when made up, and no cookie makes up for it", async () => {
    for (const bearer of ["todo_made-up", "made-up", "a.b.c"]) {
      assert.equal((await me(bearer)).status, 401, bearer);
      const headers = { authorization: `Bearer ${bearer}` };
      const both = await app.person.request(
        "GET",
        "/api/me",
        undefined,
        headers,
      );
      assert.equal(both.status, 401, bearer);
    }
  });

  it("can't make, list or revoke tokens, nor delete the account", async () => {
    const { id, token } = await tokenOf(app.person);
    const tokens = `${app.backend.url}/api/tokens`;
    const { password } = app.person.credentials;
    const refused = [
      await ask(tokens, token),
      await ask(tokens, token, "POST", { name: "another" }),
      await ask(`${tokens}/${id}`, token, "DELETE"),
      await ask(`${app.backend.url}/api/me`, token, "DELETE", { password }),
    ];
    assert.deepEqual(
      refused.map(({ status }) => status),
      [403, 403, 403, 403],
    );
    assert.equal((await list()).length, 1);
  });

  it("is not there for another person", async () => {
    const { id, token } = await tokenOf(app.person);
    const other = await Person.signedUp(app.backend.url);
    assert.equal((await other.delete(`/api/tokens/${id}`)).status, 404);
    const others = await other.get("/api/tokens");
    assert.deepEqual(await others.json(), { tokens: [] });
    assert.equal((await me(token)).status, 200);
  });

  it("is one of a number that is allowed", async () => {
    const made = Array.from({ length: TOKENS_MAX + 2 }, () =>
      app.person.post("/api/tokens", { name: "one of many" }),
    );
    const statuses = (await Promise.all(made)).map(({ status }) => status);
    const refused = statuses.filter((status) => status === 409);
    assert.equal(refused.length, 2);
    assert.equal((await list()).length, TOKENS_MAX);
  });

  it("needs a name and a sensible expiry", async () => {
    const wrong = [{}, { name: " " }, { name: "x", expiresInDays: 0 }];
    for (const body of wrong) {
      assert.equal((await app.person.post("/api/tokens", body)).status, 400);
    }
  });
});
