import { Button, Group, NativeSelect } from "@mantine/core";
import { PRIORITIES, TASK_SORTS } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import type { FilterProps } from "./filter-bar.tsx";
import { countFilters, DUE_SPANS, withoutFilters } from "./task-filters.ts";

/** What is needed less often than the words and the status. */
export function FilterPanel({ filters, setFilters }: FilterProps) {
  const { t } = useTranslation("tasks");
  const any = { value: "" as const, label: t("filters.any") };
  const dues = DUE_SPANS.map((value) => ({
    value,
    label: t(`filters.dues.${value}`),
  }));
  const priorities = PRIORITIES.map((value) => ({
    value,
    label: t(`priorities.${value}`),
  }));
  const sorts = TASK_SORTS.map((value) => ({
    value,
    label: t(`filters.sorts.${value}`),
  }));
  return (
    <Group gap={6} mt="xs" align="flex-end" grow>
      <FilterSelect
        label={t("filters.due")}
        choices={[any, ...dues]}
        value={filters.due}
        onChange={(due) => setFilters({ due: due || undefined })}
      />
      <FilterSelect
        label={t("priority")}
        choices={[any, ...priorities]}
        value={filters.priority}
        onChange={(priority) => setFilters({ priority: priority || undefined })}
      />
      <FilterSelect
        label={t("filters.order")}
        choices={sorts}
        value={filters.sort}
        onChange={(sort) => sort && setFilters({ sort })}
      />
      {countFilters(filters) > 0 && (
        <Button
          size="xs"
          variant="light"
          onClick={() => setFilters(withoutFilters(filters))}
        >
          {t("filters.clear")}
        </Button>
      )}
    </Group>
  );
}

interface FilterSelectProps<Value extends string> {
  label: string;
  /** An empty value stands for no filter. */
  choices: { value: Value | ""; label: string }[];
  value: Value | undefined;
  onChange: (value: Value | "") => void;
}

function FilterSelect<Value extends string>({
  label,
  choices,
  value = "" as Value,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      data={choices}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}
