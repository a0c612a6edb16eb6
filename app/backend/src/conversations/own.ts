import { and, eq, type SQL } from "drizzle-orm";
import { conversations } from "../db/conversation-schema.ts";

/** Every query names the person: what is someone else's is not there. */
export const isOwn = (userId: string, id: string): SQL | undefined =>
  and(eq(conversations.userId, userId), eq(conversations.id, id));
