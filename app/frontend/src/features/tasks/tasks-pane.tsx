import { Badge, Box, Group, SegmentedControl, Title } from "@mantine/core";
import type { TaskStatus } from "@todo-chat/contract";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Pane, PaneScroll } from "../../components/pane.tsx";
import { QuickAdd } from "./quick-add.tsx";
import type { TaskDialog } from "./task-dialog.ts";
import { TaskList } from "./task-list.tsx";
import { useOpenCount } from "./use-open-count.ts";

const FILTERS = ["open", "done", "all"] as const satisfies TaskStatus[];

const TaskDialogs = lazy(async () => {
  const { TaskDialogs } = await import("./task-dialogs.tsx");
  return { default: TaskDialogs };
});

export function TasksPane() {
  const { t } = useTranslation("tasks");
  const [status, setStatus] = useState<TaskStatus>("open");
  const [dialog, setDialog] = useState<TaskDialog | null>(null);
  return (
    <Pane label={t("tasks")} header={<TasksHeader />}>
      <Box px="md" pb="sm">
        <QuickAdd onOpen={setDialog} />
        <SegmentedControl
          mt="sm"
          size="xs"
          fullWidth
          aria-label={t("show")}
          data={FILTERS.map((value) => ({
            value,
            label: t(`statuses.${value}`),
          }))}
          value={status}
          onChange={setStatus}
        />
      </Box>
      <PaneScroll>
        <TaskList status={status} onOpen={setDialog} />
      </PaneScroll>
      <Suspense>
        {dialog && (
          <TaskDialogs dialog={dialog} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </Pane>
  );
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
