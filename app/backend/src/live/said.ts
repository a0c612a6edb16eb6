import { sql } from "drizzle-orm";
import { conversations, messages } from "../db/conversation-schema.ts";
import type { Database } from "../db/database.ts";

/** Longer than a page is away when it comes back for its next stream. */
const LOOK_BACK_SECONDS = 10;

/** How far a conversation has come. */
export interface Said {
  userId: string;
  conversationId: string;
  lastMessageId: string;
}

/** What was said of late, by these people or to them, on whichever pod. */
export async function readSaid(
  database: Database,
  userIds: string[],
): Promise<Said[]> {
  const { rows } = await database.execute<{ [Key in keyof Said]: string }>(sql`
    select c.user_id as "userId", c.id as "conversationId", last.id as "lastMessageId"
    from ${conversations} c
    cross join lateral (
      select m.id from ${messages} m where m.conversation_id = c.id
      order by m.sequence desc limit 1) as last
    where c.user_id = any(${sql.param(userIds)}::text[])
      and c.updated_at > clock_timestamp() - make_interval(secs => ${LOOK_BACK_SECONDS})`);
  return rows;
}
