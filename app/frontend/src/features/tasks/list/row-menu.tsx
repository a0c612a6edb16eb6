import { ActionIcon, Group, Menu } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import Ellipsis from "lucide-react/icons/ellipsis-vertical";
import Pencil from "lucide-react/icons/pencil";
import SquareCheck from "lucide-react/icons/square-check";
import Trash from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { useRowActions } from "./task-actions.ts";
import classes from "./task-row.module.css";

interface RowMenuProps {
  task: Task;
  movable: boolean;
}

export function RowMenu({ task, movable }: RowMenuProps) {
  const { t } = useTranslation("tasks");
  const actions = useRowActions();
  const { title } = task;
  return (
    <Group gap={2} wrap="nowrap" className={classes.actions}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("edit", { title })}
        onClick={() => actions.edit(task)}
      >
        <Pencil size={16} />
      </ActionIcon>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("more", { title })}
          >
            <Ellipsis size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {movable && <MoveItems task={task} />}
          <Menu.Item
            leftSection={<SquareCheck size={16} />}
            onClick={() => actions.toggle(task)}
          >
            {t("menu.select")}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<Trash size={16} />}
            onClick={() => actions.remove(task)}
          >
            {t("menu.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

function MoveItems({ task }: { task: Task }) {
  const { t } = useTranslation("tasks");
  const { shift } = useRowActions();
  return (
    <>
      <Menu.Item
        leftSection={<ArrowUp size={16} />}
        onClick={() => shift(task, -1)}
      >
        {t("menu.up")}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowDown size={16} />}
        onClick={() => shift(task, 1)}
      >
        {t("menu.down")}
      </Menu.Item>
    </>
  );
}
