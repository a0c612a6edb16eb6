import { Skeleton, Stack } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Task } from "@todo-chat/contract";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { tasksQuery } from "../api/list-tasks.ts";
import type { Selection } from "../bulk/use-selection.ts";
import type { TaskFilters } from "../filters/task-filters.ts";
import type { OpenTaskDialog } from "../task-dialog.ts";
import { EmptyList } from "./empty-list.tsx";
import { ShowMore } from "./show-more.tsx";
import { TaskActionsContext } from "./task-actions.ts";
import { TaskRows } from "./task-rows.tsx";
import { useTaskActions } from "./use-task-actions.ts";

const BulkBar = lazy(async () => {
  const { BulkBar } = await import("../bulk/bulk-bar.tsx");
  return { default: BulkBar };
});

interface TaskListProps {
  filters: TaskFilters;
  selection: Selection;
  onOpen: OpenTaskDialog;
  onClearFilters: () => void;
}

export function TaskList(props: TaskListProps) {
  const { filters, onClearFilters } = props;
  const query = useInfiniteQuery({
    ...tasksQuery(filters),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const tasks = useMemo(
    () => data?.pages.flatMap((page) => page.tasks) ?? [],
    [data],
  );
  // Drawn in small steps, so that the page answers to fingers meanwhile.
  const isPending = useDeferredValue(query.isPending);
  if (isPending) return <TaskListSkeleton />;
  return (
    <Stack gap="xs" opacity={query.isPlaceholderData ? 0.6 : 1}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {data && tasks.length === 0 && (
        <EmptyList filters={filters} onClearFilters={onClearFilters} />
      )}
      {tasks.length > 0 && <FullList {...props} tasks={tasks} />}
      {query.hasNextPage && (
        <ShowMore
          loading={query.isFetchingNextPage}
          byItself={!query.isError}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </Stack>
  );
}

function FullList(props: TaskListProps & { tasks: Task[] }) {
  const { tasks, filters, selection, onOpen } = props;
  const { actions, move } = useTaskActions({ tasks, selection, onOpen });
  return (
    <TaskActionsContext value={actions}>
      <TaskRows
        tasks={tasks}
        actions={actions}
        selection={selection}
        byHand={filters.sort === "manual"}
        onMove={move}
      />
      <Suspense>
        {selection.ids && <BulkBar tasks={tasks} selection={selection} />}
      </Suspense>
    </TaskActionsContext>
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
