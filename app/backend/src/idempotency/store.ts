import { and, eq, lt, or, isNull, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { idempotencyKeys } from "../db/api-schema.ts";

const KEPT_MS = 24 * 60 * 60 * 1000;
/** Whoever has been at work for longer has died with its pod. */
const WORK_LIMIT_MS = 2 * 60 * 1000;
/** One request in so many also clears away what has expired. */
const CLEAR_ONE_IN = 200;

export interface Answer {
  status: number;
  body: string;
}

export type Claim =
  | { kind: "new" }
  | { kind: "stored"; answer: Answer }
  | { kind: "at-work" }
  | { kind: "other-request" };

const ago = (ms: number): Date => new Date(Date.now() - ms);

const isOver = () =>
  or(
    lt(idempotencyKeys.createdAt, ago(KEPT_MS)),
    and(
      isNull(idempotencyKeys.status),
      lt(idempotencyKeys.createdAt, ago(WORK_LIMIT_MS)),
    ),
  );

const isKey = (userId: string, key: string) =>
  and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));

/** Answers to requests that a client may send again. */
export class IdempotencyStore {
  constructor(private readonly database: Database) {}

  /** Takes the key for this request, or tells what is known of it. */
  async claim(userId: string, key: string, request: string): Promise<Claim> {
    if (Math.random() < 1 / CLEAR_ONE_IN) await this.clear();
    const claimed = await this.database
      .insert(idempotencyKeys)
      .values({ userId, key, request })
      .onConflictDoUpdate({
        target: [idempotencyKeys.userId, idempotencyKeys.key],
        set: { request, status: null, body: null, createdAt: sql`now()` },
        setWhere: isOver(),
      })
      .returning({ key: idempotencyKeys.key });
    return claimed.length > 0
      ? { kind: "new" }
      : this.read(userId, key, request);
  }

  private async read(userId: string, key: string, request: string) {
    const rows = await this.database
      .select()
      .from(idempotencyKeys)
      .where(isKey(userId, key));
    const row = rows[0];
    if (row && row.request !== request) {
      return { kind: "other-request" } as const;
    }
    // No row: the first request has just failed and given its key back.
    if (!row || row.status === null) return { kind: "at-work" } as const;
    const answer = { status: row.status, body: row.body ?? "" };
    return { kind: "stored", answer } as const;
  }

  async keep(userId: string, key: string, answer: Answer): Promise<void> {
    await this.database
      .update(idempotencyKeys)
      .set(answer)
      .where(isKey(userId, key));
  }

  /** After a failure of ours, the same request may be tried again. */
  async giveBack(userId: string, key: string): Promise<void> {
    await this.database.delete(idempotencyKeys).where(isKey(userId, key));
  }

  private async clear(): Promise<void> {
    await this.database
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, ago(KEPT_MS)));
  }
}
