import { Box, Text } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import { memo, type CSSProperties, type ReactNode } from "react";
import { TaskMeta } from "../task-meta.tsx";
import { RowCheckbox } from "./row-checkbox.tsx";
import { RowMenu } from "./row-menu.tsx";
import classes from "./task-row.module.css";

export interface TaskRowProps {
  task: Task;
  /** The one that Tab leads to; the arrow keys lead to the others. */
  active: boolean;
  /** Undefined while no tasks are being chosen. */
  selected: boolean | undefined;
  movable: boolean;
  handle?: ReactNode;
  ref?: (element: HTMLElement | null) => void;
  style?: CSSProperties;
}

export const TaskRow = memo(function TaskRow(props: TaskRowProps) {
  const { task, active, selected, movable, handle, ref, style } = props;
  return (
    <Box
      component="li"
      ref={ref}
      style={style}
      className={classes.row}
      data-task={task.id}
      data-done={task.done || undefined}
      data-selected={selected || undefined}
      tabIndex={active ? 0 : -1}
    >
      {handle}
      <RowCheckbox task={task} selected={selected} />
      <Box className={classes.body}>
        <Text dir="auto" size="sm" fw={500} className={classes.title}>
          {task.title}
        </Text>
        {task.notes && (
          <Text dir="auto" size="xs" c="dimmed" lineClamp={2}>
            {task.notes}
          </Text>
        )}
        <TaskMeta task={task} />
      </Box>
      {selected === undefined && <RowMenu task={task} movable={movable} />}
    </Box>
  );
});
