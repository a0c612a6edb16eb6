import { MeSchema, type Me, type UpdateMe } from "@todo-chat/contract";
import { and, eq, isNull } from "drizzle-orm";
import { user } from "../db/auth-schema.ts";
import type { Database } from "../db/database.ts";

export class AccountStore {
  constructor(private readonly database: Database) {}

  async get(id: string): Promise<Me | undefined> {
    const rows = await this.database.select().from(user).where(eq(user.id, id));
    return rows[0] && MeSchema.parse(rows[0]);
  }

  async update(id: string, changes: UpdateMe): Promise<Me | undefined> {
    const rows = await this.database
      .update(user)
      .set({ ...changes, updatedAt: new Date() })
      .where(eq(user.id, id))
      .returning();
    return rows[0] && MeSchema.parse(rows[0]);
  }

  /** What a device tells counts until the person has a zone. */
  async learnTimeZone(id: string, timeZone: string): Promise<void> {
    await this.database
      .update(user)
      .set({ timeZone })
      .where(and(eq(user.id, id), isNull(user.timeZone)));
  }

  /** Everything of the person goes with it: every table refers to this one. */
  async remove(id: string): Promise<void> {
    await this.database.delete(user).where(eq(user.id, id));
  }
}
