import type { TaskStore } from "../store.ts";
import { readCursor } from "../sorts.ts";
import type { Format } from "./format.ts";

const AT_ONCE = 500;

/** All tasks in the order by hand, some at a time, however many there are. */
export async function* exported(
  store: TaskStore,
  userId: string,
  format: Format,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(format.head);
  let cursor: string | null = "";
  while (cursor !== null) {
    const { tasks, nextCursor } = await store.page(userId, {
      filter: { status: "all" },
      sort: "manual",
      limit: AT_ONCE,
      after: readCursor("manual", cursor),
    });
    yield Buffer.from((cursor && format.between) + format.write(tasks));
    cursor = nextCursor;
  }
  yield Buffer.from(format.tail);
}
