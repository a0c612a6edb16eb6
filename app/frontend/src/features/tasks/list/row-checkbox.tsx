import { Checkbox } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { useRowActions } from "./task-actions.ts";

interface RowCheckboxProps {
  task: Task;
  selected: boolean | undefined;
}

/** Round ones complete a task, square ones choose it. */
export function RowCheckbox({ task, selected }: RowCheckboxProps) {
  const { t } = useTranslation("tasks");
  const { setDone, toggle } = useRowActions();
  const { title } = task;
  if (selected !== undefined) {
    return (
      <Checkbox
        mt={2}
        aria-label={t("select", { title })}
        checked={selected}
        onChange={() => toggle(task)}
      />
    );
  }
  return (
    <Checkbox
      mt={2}
      radius="xl"
      aria-label={t("complete", { title })}
      checked={task.done}
      onChange={(event) => setDone(task, event.currentTarget.checked)}
    />
  );
}
