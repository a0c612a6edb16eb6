import { Box, Button, Group, Menu, Text } from "@mantine/core";
import { BULK_MAX, type Task } from "@todo-chat/contract";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BulkKind } from "./bulk-kind.ts";
import classes from "./bulk-bar.module.css";
import type { Selection } from "./use-selection.ts";

const BulkDialog = lazy(async () => {
  const { BulkDialog } = await import("./bulk-dialog.tsx");
  return { default: BulkDialog };
});

interface BulkBarProps {
  tasks: Task[];
  selection: Selection;
}

/** What can be done with the chosen tasks; each of it asks first. */
export function BulkBar({ tasks, selection }: BulkBarProps) {
  const { t } = useTranslation("tasks");
  const [kind, setKind] = useState<BulkKind | null>(null);
  const chosen = tasks.filter(({ id }) => selection.ids?.has(id));
  const chooseAll = () => selection.choose(tasks.map(({ id }) => id));
  return (
    <Box
      component="section"
      className={classes.bar}
      aria-label={t("bulk.region")}
    >
      <Group gap={6} justify="space-between">
        <Text size="sm" fw={600} role="status">
          {t("bulk.chosen", { count: chosen.length })}
        </Text>
        <Group gap={6}>
          <Button size="xs" variant="subtle" onClick={chooseAll}>
            {t("bulk.all")}
          </Button>
          <Button size="xs" variant="subtle" onClick={selection.end}>
            {t("bulk.end")}
          </Button>
        </Group>
      </Group>
      {tasks.length > BULK_MAX && (
        <Text size="xs" c="dimmed">
          {t("bulk.limit", { max: BULK_MAX })}
        </Text>
      )}
      <BulkButtons disabled={chosen.length === 0} onChoose={setKind} />
      <Suspense>
        {kind && (
          <BulkDialog
            kind={kind}
            tasks={chosen}
            onDone={selection.end}
            onClose={() => setKind(null)}
          />
        )}
      </Suspense>
    </Box>
  );
}

interface BulkButtonsProps {
  disabled: boolean;
  onChoose: (kind: BulkKind) => void;
}

const PLAIN = ["complete", "reopen", "delete"] as const;
const FIELDS = ["priority", "tags", "due"] as const;

function BulkButtons({ disabled, onChoose }: BulkButtonsProps) {
  const { t } = useTranslation("tasks");
  return (
    <Group gap={6} mt={6}>
      {PLAIN.map((kind) => (
        <Button
          key={kind}
          size="xs"
          variant="default"
          disabled={disabled}
          onClick={() => onChoose(kind)}
        >
          {t(`bulk.${kind}`)}
        </Button>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <Button size="xs" variant="default" disabled={disabled}>
            {t("bulk.change")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FIELDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => onChoose(kind)}>
              {t(`bulk.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
