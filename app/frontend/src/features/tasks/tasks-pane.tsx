import { Badge, Box, Group, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Pane, PaneScroll } from "../../components/pane.tsx";
import { useShortcut } from "../shortcuts/use-shortcut.ts";
import { useSelection } from "./bulk/use-selection.ts";
import { undoLast } from "./changes/undo-last.ts";
import { FilterBar } from "./filters/filter-bar.tsx";
import { withoutFilters } from "./filters/task-filters.ts";
import { useTaskFilters } from "./filters/use-task-filters.ts";
import { TaskList } from "./list/task-list.tsx";
import { focusActiveRow } from "./list/use-list-keys.ts";
import { QuickAdd } from "./quick-add.tsx";
import type { TaskDialog } from "./task-dialog.ts";
import { useOpenCount } from "./use-open-count.ts";

const TaskDialogs = lazy(async () => {
  const { TaskDialogs } = await import("./task-dialogs.tsx");
  return { default: TaskDialogs };
});

export function TasksPane() {
  const { t } = useTranslation("tasks");
  const queryClient = useQueryClient();
  const { filters, setFilters } = useTaskFilters();
  const selection = useSelection();
  const { dialog, open, close } = useTaskDialog();
  useShortcut("undo", () => void undoLast(queryClient));
  return (
    <Pane label={t("tasks")} header={<TasksHeader />}>
      <Box px="md" pb="sm">
        <QuickAdd onOpen={open} />
        <FilterBar
          filters={filters}
          setFilters={setFilters}
          selection={selection}
        />
      </Box>
      <PaneScroll>
        <TaskList
          filters={filters}
          selection={selection}
          onOpen={open}
          onClearFilters={() => setFilters(withoutFilters(filters))}
        />
      </PaneScroll>
      <Suspense>
        {dialog && <TaskDialogs dialog={dialog} onClose={close} />}
      </Suspense>
    </Pane>
  );
}

/** A dialog, and the focus back to where it was, once that is over. */
function useTaskDialog() {
  const [dialog, setDialog] = useState<TaskDialog | null>(null);
  const opener = useRef<Element>(null);
  const open = useCallback((wanted: TaskDialog) => {
    opener.current = document.activeElement;
    setDialog(wanted);
  }, []);
  const close = useCallback(() => {
    setDialog(null);
    setTimeout(() => focusAgain(opener.current));
  }, []);
  return { dialog, open, close };
}

function focusAgain(element: Element | null) {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
  focusActiveRow();
}

function TasksHeader() {
  const { t } = useTranslation("tasks");
  const count = useOpenCount();
  return (
    <Group gap="xs">
      <Title order={2} fz="md">
        {t("tasks")}
      </Title>
      {count !== undefined && (
        <Badge variant="light" tt="none" fw={500}>
          {t("openCount", { open: count })}
        </Badge>
      )}
    </Group>
  );
}
