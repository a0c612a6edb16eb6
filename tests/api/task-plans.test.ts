import assert from "node:assert/strict";
import { Client } from "pg";
import { createDatabase } from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import type { PageQuery } from "../../app/backend/src/tasks/queries.ts";
import { readCursor } from "../../app/backend/src/tasks/sorts.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import { toFilter, wordsOf } from "../../app/backend/src/tasks/to-filter.ts";
import { TASK_SORTS, type TaskSort } from "../../app/contract/src/index.ts";
import { migrate } from "../support/backend.ts";
import { has, readsOf, stepsOf, type Plan } from "../support/plans.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

const TASKS = 100_000;

/** Two people with 100,000 tasks each: a fifth open, half with a date, few overdue. */
const MANY = `
  insert into "user" (id, name, email)
    select id, id, id || '@example.com' from (values ('one'), ('other')) as ids (id);
  insert into task (user_id, title, notes, tags, priority, due_on, due_at, completed_at, created_at)
    select id, 'Task ' || md5(n::text) || case when n % 500 = 0 then ' invoice' else '' end,
      case when n % 3 = 0 then repeat('some notes ', 5) end,
      case when n % 100 = 0 then '{home,Büro}'::text[] when n % 7 = 0 then '{work}' else '{}' end,
      (array['high', 'medium', 'low', null])[n % 4 + 1],
      case when n % 4 = 0 then date '2026-11-20' - 1500 + n % 3000 end,
      case when n % 4 = 1 then timestamptz '2026-11-20 09:00Z' + (n % 3000 - 1500) * interval '1 day' end,
      case when n % 5 > 0 then timestamptz '2026-11-01' end,
      timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, ${TASKS}) as n, (values ('one'), ('other')) as ids (id);
  vacuum analyze;`;

interface Asked {
  text: string;
  values: unknown[];
}

const clock = {
  now: new Date("2026-11-21T08:00:00Z"),
  timeZone: "Asia/Karachi",
};

const page = (sort: TaskSort, wish = {}, search?: string): PageQuery => ({
  sort,
  limit: 50,
  filter: {
    ...toFilter({ status: "all", ...wish }, clock),
    anywhere: wordsOf(search),
  },
});

describe("lists of 100,000 tasks", function () {
  this.timeout(120_000);
  let pool: ReturnType<typeof createPool>;
  let client: Client;
  let store: TaskStore;
  const asked: Asked[] = [];

  before(async () => {
    const connectionString = await (await rungPostgres()).createDatabase();
    await migrate(connectionString);
    client = new Client({ connectionString });
    await client.connect();
    // Each on its own: a vacuum stands outside of transactions.
    for (const statement of MANY.split(";\n")) await client.query(statement);
    pool = createPool(connectionString);
    const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    const record = (asking: Asked, values: unknown[]) => {
      asked.push({ text: asking.text, values });
      return query(asking, values);
    };
    store = new TaskStore(
      createDatabase(Object.assign(pool, { query: record })),
    );
  });

  after(async () => {
    await client?.end();
    await pool?.end();
  });

  /** The plans of all that one call asks of the database, as they were carried out. */
  async function plansOf(call: () => Promise<unknown>): Promise<Plan[]> {
    asked.length = 0;
    await call();
    const plans = [];
    for (const { text, values } of [...asked]) {
      const explain = `explain (analyze, format json) ${text}`;
      const { rows } = await client.query(explain, values);
      plans.push(...stepsOf(rows[0]["QUERY PLAN"][0].Plan as Plan));
    }
    return plans;
  }

  const noneOf = (steps: Plan[], ...types: string[]) =>
    types.forEach((type) => assert.ok(!has(steps, type), type));

  for (const sort of TASK_SORTS) {
    for (const status of ["all", "open", "done"] as const) {
      it(`are read in the order of an index by ${sort}, ${status} ones`, async () => {
        const first = await store.page("one", page(sort, { status }));
        const after = readCursor(sort, first.nextCursor ?? "");
        const steps = await plansOf(() =>
          store.page("one", { ...page(sort, { status }), after }),
        );
        noneOf(steps, "Seq Scan", "Sort");
        assert.ok(readsOf(steps) <= 500, `${readsOf(steps)} rows read`);
      });
    }
  }
  const week = { dueFrom: "2026-11-21", dueUntil: "2026-11-28" };

  it("are cut to a range of days by the index, and only those are sorted", async () => {
    for (const sort of ["due", "title"] as const) {
      const steps = await plansOf(() => store.page("one", page(sort, week)));
      noneOf(steps, "Seq Scan");
      assert.ok(
        readsOf(steps) <= 500,
        `${readsOf(steps)} rows read by ${sort}`,
      );
    }
  });

  it("tell what is overdue without reading what is not", async () => {
    const query = page("due", { overdue: true });
    const steps = await plansOf(() => store.page("one", query));
    noneOf(steps, "Sort");
    assert.ok(readsOf(steps) <= 500);
  });

  it("are read through at most once, and one's own alone, for words and tags", async () => {
    for (const query of [
      page("newest", { tag: "nowhere" }),
      page("title", {}, "nothing like it"),
    ]) {
      const steps = await plansOf(() => store.page("one", query));
      noneOf(steps, "Seq Scan", "Sort");
      assert.ok(readsOf(steps) <= TASKS);
    }
  });

  it("give the assistant its share without sorting", async () => {
    const steps = await plansOf(() => store.snapshot("one", ""));
    noneOf(steps, "Seq Scan", "Sort");
  });

  it("are counted, and their tags, without reading other people's", async () => {
    const steps = [
      ...(await plansOf(() => store.counts("one"))),
      ...(await plansOf(() => store.tags("one"))),
    ];
    noneOf(steps, "Seq Scan");
  });
});
