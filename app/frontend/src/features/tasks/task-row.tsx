import { ActionIcon, Box, Checkbox, Group, Text } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import Pencil from "lucide-react/icons/pencil";
import Trash from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useUpdateTask } from "./api/update-task.ts";
import type { OpenTaskDialog } from "./task-dialog.ts";
import { TaskMeta } from "./task-meta.tsx";
import classes from "./task-row.module.css";

interface TaskRowProps {
  task: Task;
  onOpen: OpenTaskDialog;
}

export function TaskRow({ task, onOpen }: TaskRowProps) {
  const { t } = useTranslation("tasks");
  const update = useUpdateTask(task.id);
  const [wanted, setWanted] = useState<boolean>();
  const done = wanted ?? task.done;
  const setDone = (value: boolean) => {
    setWanted(value);
    const onSettled = () => setWanted(undefined);
    update.mutate({ done: value }, { onSettled });
  };
  return (
    <Box component="li" className={classes.row} data-done={done || undefined}>
      <Checkbox
        mt={2}
        radius="xl"
        aria-label={t("complete", { title: task.title })}
        checked={done}
        onChange={(event) => setDone(event.currentTarget.checked)}
      />
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
        <ErrorNotice error={update.error} />
      </Box>
      <TaskActions task={task} onOpen={onOpen} />
    </Box>
  );
}

function TaskActions({ task, onOpen }: TaskRowProps) {
  const { t } = useTranslation("tasks");
  return (
    <Group gap={2} wrap="nowrap" className={classes.actions}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("edit", { title: task.title })}
        onClick={() => onOpen({ kind: "edit", task })}
      >
        <Pencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("delete", { title: task.title })}
        onClick={() => onOpen({ kind: "delete", task })}
      >
        <Trash size={16} />
      </ActionIcon>
    </Group>
  );
}
