import type {
  ActivityPage,
  ToolCall,
  ToolCaller,
  ToolName,
  ToolOutcome,
} from "@todo-chat/contract";
import { and, desc, eq, gt, inArray, lt } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { toolCalls } from "../db/api-schema.ts";
import { tasks } from "../db/schema.ts";

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
/** One note in so many also clears away the person's old ones. */
const CLEAR_ONE_IN = 100;
/** Of a call that concerned more, the first ones are shown. */
const TASKS_SHOWN = 20;

export interface NoteArgs {
  userId: string;
  via: ToolCaller;
  tool: ToolName;
  outcome: ToolOutcome;
  taskIds: string[];
}

export interface PageArgs {
  limit: number;
  cursor?: string;
}

const oldest = (): Date => new Date(Date.now() - KEPT_DAYS * DAY_MS);

type Row = typeof toolCalls.$inferSelect;
type Titles = ReadonlyMap<string, string>;

const toToolCall = (row: Row, titles: Titles): ToolCall => ({
  id: row.id,
  at: row.createdAt.toISOString(),
  via: row.via,
  tool: row.tool as ToolName,
  outcome: row.outcome,
  tasks: row.taskIds
    .filter((id) => titles.has(id))
    .slice(0, TASKS_SHOWN)
    .map((id) => ({ id, title: titles.get(id)! })),
  taskCount: row.taskIds.length,
});

/** The audit trail: what tools did for a person. It holds ids, never content. */
export class ActivityStore {
  constructor(private readonly database: Database) {}

  async note(call: NoteArgs): Promise<void> {
    await this.database.insert(toolCalls).values(call);
    if (Math.random() < 1 / CLEAR_ONE_IN) await this.clear(call.userId);
  }

  async page(userId: string, args: PageArgs): Promise<ActivityPage> {
    const before = args.cursor ? Number(args.cursor) : undefined;
    const rows = await this.database
      .select()
      .from(toolCalls)
      .where(
        and(
          eq(toolCalls.userId, userId),
          gt(toolCalls.createdAt, oldest()),
          before === undefined ? undefined : lt(toolCalls.id, before),
        ),
      )
      .orderBy(desc(toolCalls.id))
      .limit(args.limit + 1);
    const shown = rows.slice(0, args.limit);
    const titles = await this.titles(userId, shown);
    return {
      calls: shown.map((row) => toToolCall(row, titles)),
      nextCursor: rows.length > shown.length ? `${shown.at(-1)!.id}` : null,
    };
  }

  private async titles(userId: string, rows: Row[]): Promise<Titles> {
    const ids = [...new Set(rows.flatMap(({ taskIds }) => taskIds))];
    if (ids.length === 0) return new Map();
    const found = await this.database
      .select({ id: tasks.id, title: tasks.title })
      .from(tasks)
      .where(and(eq(tasks.userId, userId), inArray(tasks.id, ids)));
    return new Map(found.map(({ id, title }) => [id, title]));
  }

  private async clear(userId: string): Promise<void> {
    await this.database
      .delete(toolCalls)
      .where(
        and(eq(toolCalls.userId, userId), lt(toolCalls.createdAt, oldest())),
      );
  }
}
