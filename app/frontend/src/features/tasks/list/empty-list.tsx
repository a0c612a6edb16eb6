import { Button, Stack } from "@mantine/core";
import ListChecks from "lucide-react/icons/list-checks";
import { useTranslation } from "react-i18next";
import { EmptyNotice } from "../../../components/empty-notice.tsx";
import { countFilters, type TaskFilters } from "../filters/task-filters.ts";

/** Due filters have words of their own where nothing else is filtered. */
function emptyKey(filters: TaskFilters) {
  const count = countFilters(filters);
  if (count === 0) return filters.status;
  return count === 1 && filters.due ? filters.due : "filtered";
}

interface EmptyListProps {
  filters: TaskFilters;
  onClearFilters: () => void;
}

export function EmptyList({ filters, onClearFilters }: EmptyListProps) {
  const { t } = useTranslation("tasks");
  const key = emptyKey(filters);
  return (
    <Stack gap={0} align="center">
      <EmptyNotice icon={<ListChecks />} title={t(`empty.${key}.title`)}>
        {t(`empty.${key}.text`)}
      </EmptyNotice>
      {countFilters(filters) > 0 && (
        <Button variant="light" size="xs" onClick={onClearFilters}>
          {t("filters.clear")}
        </Button>
      )}
    </Stack>
  );
}
