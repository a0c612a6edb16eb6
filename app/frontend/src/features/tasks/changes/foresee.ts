import type { MoveTask, Task, TaskSort, UpdateTask } from "@todo-chat/contract";

/** How a list will look once a change is done. */
export type ListChange = (tasks: Task[], sort: TaskSort) => Task[];

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;

function withChanges(task: Task, { done, repeat, ...rest }: UpdateTask): Task {
  const next = { ...task, ...defined(rest) } as Task;
  // Of a repeat the server knows more; the list is fetched right after.
  if (repeat !== undefined) next.repeat = repeat as Task["repeat"];
  if (done === undefined) return next;
  const completedAt = done ? new Date().toISOString() : null;
  return { ...next, done, completedAt };
}

/** They stay in the list, though its filter may leave them out from now on. */
export const changed =
  (ids: readonly string[], changes: UpdateTask): ListChange =>
  (tasks) =>
    tasks.map((task) =>
      ids.includes(task.id) ? withChanges(task, changes) : task,
    );

export const removed =
  (ids: readonly string[]): ListChange =>
  (tasks) =>
    tasks.filter(({ id }) => !ids.includes(id));

/** Only lists in the order by hand show it. */
export const moved =
  (id: string, to: MoveTask): ListChange =>
  (tasks, sort) => {
    const task = tasks.find((one) => one.id === id);
    const rest = tasks.filter((one) => one.id !== id);
    const neighbour = "before" in to ? to.before : to.after;
    const place = rest.findIndex((one) => one.id === neighbour);
    if (sort !== "manual" || !task || place < 0) return tasks;
    return rest.toSpliced("before" in to ? place : place + 1, 0, task);
  };
