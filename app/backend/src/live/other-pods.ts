import { sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { changes, tasks } from "../db/schema.ts";
import type { Addressed, NotificationStore } from "../notifications/store.ts";
import { readSaid, type Said } from "./said.ts";

/** What changes whenever a person's tasks do, by person. */
export type Marks = ReadonlyMap<string, string>;

/**
 * The latest change, which undo takes away, and the newest open task, which the
 * reminders' worker may have added: one look into an index each.
 */
async function readMarks(
  database: Database,
  userIds: string[],
): Promise<Marks> {
  const { rows } = await database.execute<{ id: string; mark: string }>(sql`
    select person.id, concat_ws(' ',
      (select max(c.id) from ${changes} c where c.user_id = person.id),
      (select max(t.created_at) from ${tasks} t
        where t.user_id = person.id and t.completed_at is null)) as mark
    from unnest(${sql.param(userIds)}::text[]) as person(id)`);
  return new Map(rows.map(({ id, mark }) => [id, mark]));
}

export const changedSince = (before: Marks, now: Marks): string[] =>
  [...now.keys()].filter(
    (id) => before.has(id) && before.get(id) !== now.get(id),
  );

export interface News {
  changed: string[];
  /** Some of it may have been told before. */
  said: Said[];
  reminders: Addressed[];
}

/** Reads again and again what other pods wrote for the people who are here. */
export class OtherPods {
  private marks: Marks = new Map();
  private latestId: number | undefined;
  /** Of the look before: a smaller id may be committed after a larger one. */
  private since = 0;

  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationStore,
  ) {}

  async look(userIds: string[]): Promise<News> {
    const marks = await readMarks(this.database, userIds);
    const changed = changedSince(this.marks, marks);
    this.marks = marks;
    const said = await readSaid(this.database, userIds);
    const reminders = await this.newReminders(userIds);
    return { changed, said, reminders };
  }

  /** Nobody is here any more. */
  forget(): void {
    this.marks = new Map();
    this.latestId = undefined;
  }

  private async newReminders(userIds: string[]): Promise<Addressed[]> {
    if (this.latestId === undefined) {
      this.latestId = this.since = await this.notifications.latestId();
      return [];
    }
    const found = await this.notifications.afterOf(userIds, this.since);
    this.since = this.latestId;
    const ids = found.map(({ notification }) => notification.id);
    this.latestId = Math.max(this.latestId, ...ids);
    return found;
  }
}
