import assert from "node:assert/strict";
import type { Task, TaskPage } from "../../app/contract/src/index.ts";
import { TASK_SORTS } from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";
import { uploaded } from "../support/transfer.ts";

const TASKS = [
  { title: "Apples", due: "2020-01-02", tags: ["Shop"], priority: "low" },
  { title: "bread", due: "2020-01-01T20:00:00Z", notes: "50% rye_" },
  { title: "Cheese", priority: "high", tags: ["shop", "home"] },
  { title: "دودھ", due: "2999-12-31", priority: "medium", tags: ["گھر"] },
  { title: "eggs", due: "2020-01-03", completedAt: "2020-01-04T00:00:00Z" },
].map((task, n) => ({ ...task, createdAt: `2026-11-21T08:00:0${n}Z` }));

describe("a list of tasks", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
    await person.patch("/api/me", { timeZone: "Asia/Karachi" });
    await uploaded(person, "json", JSON.stringify(TASKS));
  });

  after(() => backend?.stop());

  async function page(query: string): Promise<TaskPage> {
    const response = await person.get(`/api/tasks?${query}`);
    assert.equal(response.status, 200);
    return (await response.json()) as TaskPage;
  }

  /** Letters that the titles begin with, in order. */
  const found = async (query: string) =>
    (await page(query)).tasks
      .map(({ title }) => title[0]?.toLowerCase())
      .join("");

  for (const [query, expected] of [
    ["sort=newest", "eدcba"],
    ["sort=due", "baeدc"],
    ["sort=manual", "abcدe"],
    ["sort=title", "abceد"],
    ["sort=title&status=open", "abcد"],
    ["sort=title&status=done", "e"],
    ["sort=title&tag=SHOP", "ac"],
    ["sort=title&tag=گھر", "د"],
    ["sort=title&priority=high", "c"],
    ["sort=title&overdue=true", "ab"],
    ["sort=title&search=E", "abce"],
    ["sort=title&search=50%25", "b"],
    ["sort=title&search=e_", "b"],
    ["sort=title&search=%23sho", "ac"],
    ["sort=title&search=home%20chee", "c"],
    // 20:00 in UTC is the next day in Karachi.
    ["sort=title&dueFrom=2020-01-02&dueUntil=2020-01-02", "ab"],
    ["sort=title&dueFrom=2020-01-01&dueUntil=2020-01-01&timeZone=UTC", "b"],
    ["sort=title&dueFrom=2020-01-03", "eد"],
    ["sort=title&dueUntil=2020-01-01", ""],
    ["sort=title&doneFrom=2020-01-01", "e"],
    ["sort=title&doneUntil=2020-01-01", ""],
  ] as const)
    it(`is ${expected} for ${query}`, async () => {
      assert.equal(await found(query), expected);
    });

  it("puts the urgent first", async () => {
    const { tasks } = await page("sort=priority");
    const priorities = tasks.map(({ priority }) => priority);
    assert.deepEqual(priorities, ["high", "medium", "low", null, null]);
  });

  for (const sort of TASK_SORTS)
    it(`comes in pages that neither repeat nor skip any, by ${sort}`, async () => {
      const all = (await page(`sort=${sort}`)).tasks;
      const seen: Task[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const from: string = cursor && `&cursor=${cursor}`;
        const next: TaskPage = await page(`sort=${sort}&limit=2${from}`);
        seen.push(...next.tasks);
        cursor = next.nextCursor;
      }
      assert.deepEqual(seen, all);
    });

  it("refuses a cursor of another sort, or one that is made up", async () => {
    const { nextCursor } = await page("sort=title&limit=1");
    const forged = ["due", "9".repeat(30), crypto.randomUUID()];
    const forgery = Buffer.from(JSON.stringify(forged)).toString("base64url");
    for (const cursor of [nextCursor, forgery, "x"]) {
      const response = await person.get(`/api/tasks?sort=due&cursor=${cursor}`);
      assert.equal(response.status, 400, `${cursor}`);
    }
  });

  it("takes the longest title as the end of a page", async () => {
    const other = await Person.signedUp(backend.url);
    for (const title of ["د".repeat(200), "ہ".repeat(200)])
      await other.post("/api/tasks", { title });
    const path = "/api/tasks?sort=title&limit=1";
    const { nextCursor } = (await (await other.get(path)).json()) as TaskPage;
    const response = await other.get(`${path}&cursor=${nextCursor}`);
    assert.equal(response.status, 200);
  });

  it("counts tags of open tasks whatever their case", async () => {
    const response = await person.get("/api/tags");
    const { tags } = (await response.json()) as { tags: { count: number }[] };
    assert.deepEqual(
      tags.map(({ count }) => count),
      [2, 1, 1],
    );
  });

  it("adds what one line says", async () => {
    const other = await Person.signedUp(backend.url);
    const text = "buy milk tomorrow";
    const response = await other.post("/api/tasks/quick-add", { text });
    assert.equal(response.status, 201);
    assert.ok(((await response.json()) as Task).due);
    const long = { text: "x".repeat(300) };
    const refused = await other.post("/api/tasks/quick-add", long);
    assert.equal(refused.status, 400);
  });

  it("keeps the order by hand, however often it changes", async () => {
    const other = await Person.signedUp(backend.url);
    const list = async () =>
      ((await (await other.get("/api/tasks?sort=manual")).json()) as TaskPage)
        .tasks;
    for (const title of ["c", "b", "a"])
      await other.post("/api/tasks", { title });
    for (let n = 0; n < 60; n += 1) {
      const [first, second, third] = await list();
      const path = `/api/tasks/${third!.id}/move`;
      const to = n % 2 ? { before: second!.id } : { after: first!.id };
      assert.equal((await other.post(path, to)).status, 200);
      const ids = (await list()).map(({ id }) => id);
      assert.deepEqual(ids, [first!.id, third!.id, second!.id]);
    }
  });
});
