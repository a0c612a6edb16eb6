import { ActionIcon, Group, SegmentedControl } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { TASK_STATUSES } from "@todo-chat/contract";
import ListTodo from "lucide-react/icons/list-todo";
import Sliders from "lucide-react/icons/sliders-horizontal";
import { lazy, Suspense, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Selection } from "../bulk/use-selection.ts";
import { SearchField } from "./search-field.tsx";
import { TagChips } from "./tag-chips.tsx";
import { countFilters, type TaskFilters } from "./task-filters.ts";
import type { SetFilters } from "./use-task-filters.ts";

const FilterPanel = lazy(async () => {
  const { FilterPanel } = await import("./filter-panel.tsx");
  return { default: FilterPanel };
});

export interface FilterProps {
  filters: TaskFilters;
  setFilters: SetFilters;
}

interface FilterBarProps extends FilterProps {
  selection: Selection;
}

/** Everything that says which tasks are shown, and in which order. */
export function FilterBar({ filters, setFilters, selection }: FilterBarProps) {
  const { t } = useTranslation("tasks");
  const [open, { toggle }] = useDisclosure();
  const panelId = useId();
  const props = { filters, setFilters };
  return (
    <>
      <Group gap={6} wrap="nowrap" mt="sm">
        <SearchField
          value={filters.search}
          onChange={(search) => setFilters({ search })}
        />
        <FilterButton
          count={countFilters({ ...filters, search: "" })}
          open={open}
          panelId={panelId}
          onClick={toggle}
        />
        <SelectButton selection={selection} />
      </Group>
      <div id={panelId} hidden={!open}>
        <Suspense>{open && <FilterPanel {...props} />}</Suspense>
      </div>
      <SegmentedControl
        mt="xs"
        size="xs"
        fullWidth
        aria-label={t("show")}
        data={TASK_STATUSES.map((value) => ({
          value,
          label: t(`statuses.${value}`),
        }))}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
      />
      <TagChips {...props} />
    </>
  );
}

interface FilterButtonProps {
  count: number;
  open: boolean;
  panelId: string;
  onClick: () => void;
}

function FilterButton({ count, open, panelId, onClick }: FilterButtonProps) {
  const { t } = useTranslation("tasks");
  const label = count ? t("filters.used", { count }) : t("filters.open");
  return (
    <ActionIcon
      size={30}
      variant={count ? "filled" : open ? "light" : "default"}
      title={label}
      aria-label={label}
      aria-expanded={open}
      aria-controls={panelId}
      onClick={onClick}
    >
      <Sliders size={16} />
    </ActionIcon>
  );
}

function SelectButton({ selection }: { selection: Selection }) {
  const { t } = useTranslation("tasks");
  const selecting = selection.ids !== null;
  const label = selecting ? t("bulk.end") : t("bulk.start");
  return (
    <ActionIcon
      size={30}
      variant={selecting ? "light" : "default"}
      title={label}
      aria-label={label}
      aria-pressed={selecting}
      onClick={selecting ? selection.end : selection.start}
    >
      <ListTodo size={16} />
    </ActionIcon>
  );
}
