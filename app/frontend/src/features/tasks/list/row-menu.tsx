import { Group } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import Pencil from "lucide-react/icons/pencil";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../../components/icon-button.tsx";
import { MoreButton } from "./more-button.tsx";
import { useRowActions } from "./task-actions.ts";
import classes from "./task-row.module.css";

const loadMenu = () => import("./more-menu.tsx");

const MoreMenu = lazy(async () => {
  const { MoreMenu } = await loadMenu();
  return { default: MoreMenu };
});

interface RowMenuProps {
  task: Task;
  movable: boolean;
}

/** The menu and what places it are large, so they come when asked for. */
export function RowMenu({ task, movable }: RowMenuProps) {
  const { t } = useTranslation("tasks");
  const { edit } = useRowActions();
  const [wanted, setWanted] = useState(false);
  const { title } = task;
  const more = (
    <MoreButton
      title={title}
      aria-haspopup="menu"
      onPointerEnter={() => void loadMenu()}
      onClick={() => setWanted(true)}
    />
  );
  return (
    <Group gap={2} wrap="nowrap" className={classes.actions}>
      <IconButton label={t("edit", { title })} onClick={() => edit(task)}>
        <Pencil size={16} />
      </IconButton>
      {wanted ? (
        <Suspense fallback={more}>
          <MoreMenu task={task} movable={movable} />
        </Suspense>
      ) : (
        more
      )}
    </Group>
  );
}
