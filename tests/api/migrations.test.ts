import assert from "node:assert/strict";
import { Client } from "pg";
import { createLog } from "../../app/backend/src/log.ts";
import { runMigrations } from "../../app/backend/src/migrations.ts";
import { migrate, MIGRATIONS } from "../support/backend.ts";
import { freePort } from "../../ops/free-port.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

describe("migrations", function () {
  this.timeout(60_000);
  let databaseUrl: string;

  beforeEach(async () => {
    databaseUrl = await (await rungPostgres()).createDatabase();
  });

  async function query(text: string): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  }

  const applied = () => query("select hash from drizzle.__drizzle_migrations");

  it("do nothing the second time", async () => {
    await migrate(databaseUrl);
    const once = await applied();
    await migrate(databaseUrl);
    assert.ok(once.length > 0);
    assert.deepEqual(await applied(), once);
  });

  it("run once when several start together", async () => {
    await Promise.all([1, 2, 3, 4].map(() => migrate(databaseUrl)));
    const hashes = (await applied()).map(({ hash }) => hash);
    assert.equal(new Set(hashes).size, hashes.length);
  });

  it("leave no foreign key without an index", async () => {
    await migrate(databaseUrl);
    const unindexed = await query(`
      select conrelid::regclass as "table", conname from pg_constraint
      where contype = 'f' and not exists (
        select 1 from pg_index
        where indrelid = conrelid and indkey[0] = conkey[1])`);
    assert.deepEqual(unindexed, []);
  });

  it("give up with advice when no database answers in time", async () => {
    const nowhere = `postgresql://postgres@127.0.0.1:${await freePort()}/none`;
    const run = runMigrations({
      databaseUrl: nowhere,
      folder: MIGRATIONS,
      log: createLog("silent"),
      waitLimitMs: 0,
    });
    await assert.rejects(run, /did not answer.*DATABASE_URL/);
  });
});
