import { Badge, Box, Group, SegmentedControl, Title } from "@mantine/core";
import type { TaskStatus } from "@todo-chat/contract";
import { lazy, Suspense, useState } from "react";
import { Pane, PaneScroll } from "../../components/pane.tsx";
import { QuickAdd } from "./quick-add.tsx";
import type { TaskDialog } from "./task-dialog.ts";
import { TaskList } from "./task-list.tsx";
import { texts } from "./texts.ts";
import { useOpenCount } from "./use-open-count.ts";

const FILTERS: { value: TaskStatus; label: string }[] = [
  { value: "open", label: texts.statuses.open },
  { value: "done", label: texts.statuses.done },
  { value: "all", label: texts.statuses.all },
];

const TaskDialogs = lazy(async () => {
  const { TaskDialogs } = await import("./task-dialogs.tsx");
  return { default: TaskDialogs };
});

export function TasksPane() {
  const [status, setStatus] = useState<TaskStatus>("open");
  const [dialog, setDialog] = useState<TaskDialog | null>(null);
  return (
    <Pane label={texts.tasks} header={<TasksHeader />}>
      <Box px="md" pb="sm">
        <QuickAdd onOpen={setDialog} />
        <SegmentedControl
          mt="sm"
          size="xs"
          fullWidth
          aria-label={texts.show}
          data={FILTERS}
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
  const count = useOpenCount();
  return (
    <Group gap="xs">
      <Title order={2} fz="md">
        {texts.tasks}
      </Title>
      {count !== undefined && (
        <Badge variant="light" tt="none" fw={500}>
          {texts.openCount(count)}
        </Badge>
      )}
    </Group>
  );
}
