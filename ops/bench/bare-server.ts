// What the backend is compared with: the same two questions to the database by Hono and pg alone.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Pool } from "pg";
import { z } from "zod";

const PAGE = 50;
const SESSION =
  'select "user".* from session join "user" on "user".id = session.user_id where token = $1 and expires_at > now()';
const TASKS =
  "select * from task where user_id = $1 order by created_at desc, id desc limit $2";

const env = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number() })
  .parse(process.env);
const pool = new Pool({ connectionString: env.DATABASE_URL });
const app = new Hono();

app.get("/readyz", (context) => context.text("ok"));
app.get("/api/tasks", async (context) => {
  const sessions = await pool.query(SESSION, [context.req.header("x-token")]);
  if (sessions.rows.length === 0) return context.text("Log in first", 401);
  const tasks = await pool.query(TASKS, [sessions.rows[0].id, PAGE]);
  return context.json({ tasks: tasks.rows, nextCursor: null });
});

serve({ fetch: app.fetch, port: env.PORT, hostname: "127.0.0.1" });
