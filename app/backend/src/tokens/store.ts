import {
  MeSchema,
  TOKENS_MAX,
  type CreateToken,
  type Me,
  type NewToken,
  type Token,
} from "@todo-chat/contract";
import { and, count, desc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import { user } from "../db/auth-schema.ts";
import type { Database } from "../db/database.ts";
import { apiTokens } from "../db/api-schema.ts";
import { createSecret, hashSecret, hintOf } from "./secret.ts";

const DAY_MS = 86_400_000;

type Row = typeof apiTokens.$inferSelect;

const toToken = (row: Row): Token => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
});

const expiry = (days: number | undefined): Date | null =>
  days === undefined ? null : new Date(Date.now() + days * DAY_MS);

const isValid = () =>
  or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, new Date()));

/** Personal tokens. The database knows only their hashes. */
export class TokenStore {
  constructor(private readonly database: Database) {}

  async list(userId: string): Promise<Token[]> {
    const rows = await this.database
      .select()
      .from(apiTokens)
      .where(eq(apiTokens.userId, userId))
      .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id));
    return rows.map(toToken);
  }

  /** Undefined when the person has as many as allowed. */
  async create(
    userId: string,
    { name, expiresInDays }: CreateToken,
  ): Promise<NewToken | undefined> {
    const token = createSecret();
    const row = await this.database.transaction(async (change) => {
      // One at a time, or several at once would exceed the number allowed.
      await change.execute(
        sql`select 1 from "user" where id = ${userId} for update`,
      );
      const [held] = await change
        .select({ number: count() })
        .from(apiTokens)
        .where(eq(apiTokens.userId, userId));
      if (held!.number >= TOKENS_MAX) return undefined;
      const rows = await change
        .insert(apiTokens)
        .values({
          userId,
          name,
          hash: hashSecret(token),
          hint: hintOf(token),
          expiresAt: expiry(expiresInDays),
        })
        .returning();
      return rows[0];
    });
    return row && { ...toToken(row), token };
  }

  async revoke(userId: string, id: string): Promise<boolean> {
    const removed = await this.database
      .delete(apiTokens)
      .where(and(eq(apiTokens.userId, userId), eq(apiTokens.id, id)))
      .returning({ id: apiTokens.id });
    return removed.length > 0;
  }

  /** Whose token this is, unless it is unknown, revoked or expired. */
  async use(secret: string): Promise<Me | undefined> {
    const rows = await this.database
      .select({ id: apiTokens.id, user })
      .from(apiTokens)
      .innerJoin(user, eq(user.id, apiTokens.userId))
      .where(and(eq(apiTokens.hash, hashSecret(secret)), isValid()));
    if (!rows[0]) return undefined;
    await this.noteUse(rows[0].id);
    return MeSchema.parse(rows[0].user);
  }

  /** To the minute, so that a busy client does not write with every request. */
  private async noteUse(id: string): Promise<void> {
    const now = new Date();
    const minuteAgo = new Date(now.getTime() - 60_000);
    const isOld = or(
      isNull(apiTokens.lastUsedAt),
      lt(apiTokens.lastUsedAt, minuteAgo),
    );
    await this.database
      .update(apiTokens)
      .set({ lastUsedAt: now })
      .where(and(eq(apiTokens.id, id), isOld));
  }
}
