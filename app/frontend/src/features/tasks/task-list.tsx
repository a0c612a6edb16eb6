import { Button, Skeleton, Stack } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Task, TaskStatus } from "@todo-chat/contract";
import ListChecks from "lucide-react/icons/list-checks";
import { useTranslation } from "react-i18next";
import { EmptyNotice } from "../../components/empty-notice.tsx";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { tasksQuery } from "./api/list-tasks.ts";
import type { OpenTaskDialog } from "./task-dialog.ts";
import { TaskRow } from "./task-row.tsx";

interface TaskListProps {
  status: TaskStatus;
  onOpen: OpenTaskDialog;
}

export function TaskList({ status, onOpen }: TaskListProps) {
  const { t } = useTranslation("tasks");
  const query = useInfiniteQuery(tasksQuery(status));
  if (query.isPending) return <TaskListSkeleton />;
  const tasks = query.data?.pages.flatMap((page) => page.tasks) ?? [];
  return (
    <Stack gap="xs">
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && <Tasks tasks={tasks} status={status} onOpen={onOpen} />}
      {query.hasNextPage && (
        <Button
          variant="subtle"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t("showMore")}
        </Button>
      )}
    </Stack>
  );
}

function Tasks({ tasks, status, onOpen }: TaskListProps & { tasks: Task[] }) {
  const { t } = useTranslation("tasks");
  if (tasks.length === 0) {
    return (
      <EmptyNotice icon={<ListChecks />} title={t(`empty.${status}.title`)}>
        {t(`empty.${status}.text`)}
      </EmptyNotice>
    );
  }
  return (
    <Stack component="ul" gap="xs" m={0} p={0} aria-label={t("tasks")}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

export function TaskListSkeleton() {
  const { t } = useTranslation("tasks");
  return (
    <Stack gap="xs" role="status" aria-label={t("loading")}>
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={68} radius={12} />
      ))}
    </Stack>
  );
}
