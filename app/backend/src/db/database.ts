import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";
import * as apiSchema from "./api-schema.ts";
import * as authSchema from "./auth-schema.ts";
import * as conversationSchema from "./conversation-schema.ts";
import * as appSchema from "./schema.ts";

export const schema = {
  ...authSchema,
  ...apiSchema,
  ...conversationSchema,
  ...appSchema,
};

export type Database = NodePgDatabase<typeof schema>;

export const createDatabase = (pool: Pool): Database =>
  drizzle(pool, { schema });
