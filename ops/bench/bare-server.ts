// What the backend is compared with: the same questions to the database by Hono and pg alone.
import { serve } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { Pool } from "pg";
import { z } from "zod";

const PAGE = 50;
const SNAPSHOT = 1000;
const SESSION =
  'select "user".* from session join "user" on "user".id = session.user_id where token = $1 and expires_at > now()';
const TASKS =
  "select * from task where user_id = $1 order by created_at desc, id desc limit $2";
const ADD_TASK =
  "insert into task (user_id, title, due_at) values ($1, $2, $3) returning *";
const NOTE_CHANGE =
  "insert into task_change (user_id, kind, entries) values ($1, 'add', $2)";
const BEGIN_CONVERSATION =
  "insert into conversation (user_id, title) values ($1, $2) returning id";
const ADD_MESSAGE =
  "insert into message (conversation_id, id, role, parts) values ($1, gen_random_uuid()::text, $2, $3)";
const TOMORROW_MS = 24 * 60 * 60 * 1000;

const env = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number() })
  .parse(process.env);
const pool = new Pool({ connectionString: env.DATABASE_URL });
const app = new Hono();

async function personOf(context: Context): Promise<string> {
  const token = context.req.header("x-token");
  const sessions = await pool.query<{ id: string }>(SESSION, [token]);
  if (!sessions.rows[0]) throw new Error("Log in first");
  return sessions.rows[0].id;
}

async function addTask(person: string, title: string, due: Date | null) {
  const tasks = await pool.query(ADD_TASK, [person, title, due]);
  const entries = [{ id: tasks.rows[0].id, before: null }];
  await pool.query(NOTE_CHANGE, [person, JSON.stringify(entries)]);
  return tasks.rows[0];
}

const say = (conversation: string, role: string, text: string) =>
  pool.query(ADD_MESSAGE, [
    conversation,
    role,
    JSON.stringify([{ type: "text", text }]),
  ]);

app.get("/readyz", (context) => context.text("ok"));

app.get("/api/tasks", async (context) => {
  const tasks = await pool.query(TASKS, [await personOf(context), PAGE]);
  return context.json({ tasks: tasks.rows, nextCursor: null });
});

app.post("/api/tasks", async (context) => {
  const person = await personOf(context);
  const { title } = await context.req.json();
  return context.json(await addTask(person, title, null), 201);
});

app.post("/api/chat", async (context) => {
  const person = await personOf(context);
  const { message } = await context.req.json();
  const begun = await pool.query(BEGIN_CONVERSATION, [person, message]);
  const conversation = begun.rows[0].id;
  await say(conversation, "user", message);
  await pool.query(TASKS, [person, SNAPSHOT]);
  await addTask(person, "buy milk", new Date(Date.now() + TOMORROW_MS));
  await say(conversation, "assistant", "Added.");
  return context.text("Added.");
});

serve({ fetch: app.fetch, port: env.PORT, hostname: "127.0.0.1" });
