import assert from "node:assert/strict";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

describe("the pool of database connections", function () {
  this.timeout(30_000);
  let pool: ReturnType<typeof createPool>;

  before(async () => {
    pool = createPool(await (await rungPostgres()).createDatabase());
  });

  after(() => pool?.end());

  it("survives one that is lost between two queries, which fails the second", async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>(
      "select pg_backend_pid() as pid",
    );
    const ended = new Promise((resolve) => client.once("end", resolve));
    await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await ended;
    await assert.rejects(client.query("select 1"));
    client.release();
    assert.equal((await pool.query("select 1")).rowCount, 1);
  });
});
