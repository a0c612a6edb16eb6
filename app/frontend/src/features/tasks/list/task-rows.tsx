import type { MoveTask, Task } from "@todo-chat/contract";
import { lazy, Suspense, useCallback, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Selection } from "../bulk/use-selection.ts";
import type { TaskActions } from "./task-actions.ts";
import { TaskRow } from "./task-row.tsx";
import classes from "./task-row.module.css";
import { useListKeys } from "./use-list-keys.ts";

const SortableTasks = lazy(async () => {
  const { SortableTasks } = await import("./sortable-tasks.tsx");
  return { default: SortableTasks };
});

interface TaskRowsProps {
  tasks: Task[];
  actions: TaskActions;
  selection: Selection;
  byHand: boolean;
  onMove: (task: Task, to: MoveTask) => void;
}

export function TaskRows(props: TaskRowsProps) {
  const { tasks, actions, selection, byHand, onMove } = props;
  const { t } = useTranslation("tasks");
  const selecting = selection.ids !== null;
  const { active, listProps } = useListKeys({ tasks, actions, selecting });
  const rowProps = useCallback(
    (task: Task) => ({
      task,
      active: task.id === active,
      selected: selection.ids?.has(task.id),
      movable: byHand,
    }),
    [active, selection.ids, byHand],
  );
  const plain = tasks.map((task) => (
    <TaskRow key={task.id} {...rowProps(task)} />
  ));
  const listOf = (rows: ReactNode, inert = false) => (
    <ul
      className={classes.list}
      aria-label={t("tasks")}
      inert={inert}
      {...listProps}
    >
      {rows}
    </ul>
  );
  if (!byHand || selecting) return listOf(plain);
  return (
    // Rows that are about to give way take no click, which would be lost.
    <Suspense fallback={listOf(plain, true)}>
      {listOf(
        <SortableTasks tasks={tasks} rowProps={rowProps} onMove={onMove} />,
      )}
    </Suspense>
  );
}
