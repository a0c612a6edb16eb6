import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { ActionIcon } from "@mantine/core";
import type { MoveTask, Task } from "@todo-chat/contract";
import GripVertical from "lucide-react/icons/grip-vertical";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dragWords } from "./drag-words.ts";
import { TaskRow, type TaskRowProps } from "./task-row.tsx";
import classes from "./task-row.module.css";

/** A press that goes no further is a click. */
const STARTS_AFTER_PX = 4;

interface SortableTasksProps {
  tasks: Task[];
  rowProps: (task: Task) => TaskRowProps;
  onMove: (task: Task, to: MoveTask) => void;
}

/** Rows that can be dragged, by pointer, touch and keyboard. */
export function SortableTasks({ tasks, rowProps, onMove }: SortableTasksProps) {
  const activationConstraint = { distance: STARTS_AFTER_PX };
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
    }),
  );
  const accessibility = useMemo(() => dragWords(tasks), [tasks]);
  const drop = ({ active, over }: DragEndEvent) => {
    const place = (id: unknown) => tasks.findIndex((task) => task.id === id);
    const [from, to] = [place(active.id), place(over?.id)];
    const [task, neighbour] = [tasks[from], tasks[to]];
    if (!task || !neighbour || from === to) return;
    onMove(
      task,
      from < to ? { after: neighbour.id } : { before: neighbour.id },
    );
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={tasks} strategy={verticalListSortingStrategy}>
        {tasks.map((task) => (
          <SortableRow key={task.id} {...rowProps(task)} />
        ))}
      </SortableContext>
    </DndContext>
  );
}

function SortableRow(props: TaskRowProps) {
  const { t } = useTranslation("tasks");
  const { id, title } = props.task;
  const sortable = useSortable({
    id,
    attributes: { roleDescription: t("drag.role") },
  });
  const { transform, transition, isDragging, setNodeRef } = sortable;
  const y = transform && Math.round(transform.y);
  const style = {
    transform: y ? `translateY(${y}px)` : undefined,
    transition,
    ...(isDragging && { zIndex: 1, position: "relative" as const }),
  };
  const handle = (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.handle}
      {...sortable.attributes}
      {...sortable.listeners}
      aria-label={t("drag.handle", { title })}
    >
      <GripVertical size={16} />
    </ActionIcon>
  );
  return <TaskRow {...props} ref={setNodeRef} style={style} handle={handle} />;
}
