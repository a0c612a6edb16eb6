import { Menu } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import SquareCheck from "lucide-react/icons/square-check";
import Trash from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { useOpensAtOnce } from "../../../components/use-opens-at-once.ts";
import { MoreButton } from "./more-button.tsx";
import { useRowActions } from "./task-actions.ts";

interface MoreMenuProps {
  task: Task;
  movable: boolean;
}

/** Opens with its first appearance: the button before it was clicked. */
export function MoreMenu({ task, movable }: MoreMenuProps) {
  const { t } = useTranslation("tasks");
  const actions = useRowActions();
  const menu = useOpensAtOnce();
  return (
    <Menu {...menu} position="bottom-end" withinPortal>
      <Menu.Target>
        <MoreButton autoFocus title={task.title} />
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
