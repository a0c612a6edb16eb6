import assert from "node:assert/strict";
import { Client } from "pg";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { ask, tokenOf } from "../support/bearer.ts";
import { say } from "../support/chat.ts";
import { EventStream } from "../support/event-stream.ts";
import { Person } from "../support/person.ts";
import { add } from "../support/reminders.ts";

const OTHERS = `
  insert into "user" (id, name, email)
    select 'u' || n, 'other', 'u' || n || '@example.com'
    from generate_series(1, 2000) n;
  insert into session (id, token, user_id, expires_at)
    select 's' || n, 't' || n, 'u' || n, now() from generate_series(1, 2000) n;
  insert into account (id, account_id, provider_id, user_id)
    select 'a' || n, 'u' || n, 'credential', 'u' || n
    from generate_series(1, 2000) n;
  insert into task (user_id, title, due_on)
    select 'u' || (n % 2000 + 1), 'task ' || n, '2026-11-21'
    from generate_series(1, 20000) n;
  insert into task_change (user_id, group_id, kind, entries)
    select user_id, id, 'add', '[]' from task;
  insert into notification (user_id, task_id, remind_at)
    select user_id, id, now() from task;
  insert into conversation (user_id, title)
    select 'u' || (n % 2000 + 1), 'talk' from generate_series(1, 10000) n;
  insert into message (conversation_id, id, role, parts)
    select id, 'm', 'user', '[]' from conversation;
  insert into request_limit (key, points, expire)
    select 'k' || n, 1, 9e12 from generate_series(1, 2000) n;
  insert into tool_call (user_id, via, tool, outcome)
    select 'u' || (n % 2000 + 1), 'chat', 'undo', 'done'
    from generate_series(1, 10000) n;
  insert into api_token (user_id, name, hash, hint)
    select 'u' || n, 'token', 'h' || n, 'todo_' from generate_series(1, 2000) n;
  insert into idempotency_key (user_id, key, request)
    select 'u' || n, 'key', 'r' from generate_series(1, 2000) n;
  analyze;`;

const SCANS = `
  select relname, seq_scan::int from pg_stat_user_tables
  where schemaname = 'public' order by relname`;

describe("other people's data", function () {
  this.timeout(60_000);
  let backend: TestBackend;

  before(async () => {
    backend = await startBackend();
  });

  async function query(text: string) {
    const client = new Client({ connectionString: backend.databaseUrl });
    await client.connect();
    const result = await client.query(text);
    await client.end();
    return result.rows;
  }

  async function hearOf(person: Person, task: object): Promise<void> {
    const stream = await EventStream.open(person);
    await add(person, task);
    const { id } = await stream.first("reminder");
    await stream.close();
    await (await EventStream.open(person, id)).close();
  }

  async function useEverything(person: Person): Promise<void> {
    await person.logIn();
    await person.get("/api/tasks");
    await person.get("/api/tasks?status=open");
    await person.get("/api/tasks?status=done&sort=due&search=milk&tag=home");
    await person.get("/api/tasks?sort=title&overdue=true&priority=high");
    await person.get("/api/tags");
    const { conversationId: id } = await say(person, "add buy milk tomorrow");
    await say(person, "what's due this week?", id);
    await say(person, "anything overdue?", id);
    await say(person, "complete milk", id);
    await say(person, "delete milk", id);
    await say(person, "yes", id);
    await person.post("/api/undo", {});
    await person.get("/api/conversations");
    await person.get(`/api/conversations/${id}`);
    await person.delete(`/api/conversations/${id}`);
    const { token } = await tokenOf(person);
    await ask(`${backend.url}/api/activity`, token);
    await person.get("/api/tokens");
    await hearOf(person, { title: "call", remindAt: new Date().toISOString() });
    await person.get("/api/notifications");
    await person.post("/api/notifications/seen", { upTo: 1_000_000 });
    const key = { "idempotency-key": "once" };
    const task = { title: "buy bread" };
    await person.request("POST", "/api/tasks", task, key);
    await person.logOut();
  }

  it("is never read through to answer one person", async () => {
    await query(OTHERS);
    const person = await Person.signedUp(backend.url);
    const before = await query(SCANS);
    await useEverything(person);
    // A connection reports what it did when it closes.
    await backend.stop();
    assert.deepEqual(await query(SCANS), before);
  });
});
