import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import type { Task } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { useChangeTasks } from "../api/change-tasks.ts";
import { PriorityField } from "../priority-field.tsx";
import { TagsField } from "../tags-field.tsx";
import { dayProblem, tagsProblem } from "../validate-task.ts";
import type { BulkKind } from "./bulk-kind.ts";
import { bulkActionOf, bulkValuesOf, type BulkValues } from "./bulk-values.ts";

interface BulkDialogProps {
  kind: BulkKind;
  tasks: Task[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks before many tasks are changed, and what they should get. */
export function BulkDialog({ kind, tasks, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation(["tasks", "app"]);
  const change = useChangeTasks();
  const form = useForm({
    initialValues: bulkValuesOf(tasks),
    validate: (values) => ({
      tags: tagsProblem(values.tags),
      day: dayProblem(values.day, values.time),
    }),
  });
  const ids = tasks.map(({ id }) => id);
  const submit = form.onSubmit((values) =>
    change.mutate(
      { ids, action: bulkActionOf(kind, values) },
      { onSuccess: onDone },
    ),
  );
  const isPlain = kind === "complete" || kind === "reopen" || kind === "delete";
  return (
    <Modal
      opened
      centered
      title={t(`bulk.titles.${kind}`, { count: ids.length })}
      onClose={onClose}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <BulkField kind={kind} form={form} />
          <Text size="sm" c="dimmed">
            {t("bulk.undoable")}
          </Text>
          <ErrorNotice error={change.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus onClick={onClose}>
              {t("app:cancel")}
            </Button>
            <Button
              type="submit"
              color={kind === "delete" ? "red.9" : undefined}
              loading={change.isPending}
            >
              {isPlain ? t(`bulk.${kind}`) : t("bulk.change")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface BulkFieldProps {
  kind: BulkKind;
  form: UseFormReturnType<BulkValues>;
}

function BulkField({ kind, form }: BulkFieldProps) {
  const { t } = useTranslation("tasks");
  if (kind === "priority")
    return <PriorityField {...form.getInputProps("priority")} />;
  if (kind === "tags")
    return (
      <TagsField
        description={t("bulk.tagsHint")}
        {...form.getInputProps("tags")}
      />
    );
  if (kind !== "due") return null;
  return (
    <Group grow align="flex-start">
      <TextInput
        type="date"
        label={t("day")}
        description={t("bulk.dueHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        {...form.getInputProps("day")}
      />
      <TextInput
        type="time"
        label={t("time")}
        {...form.getInputProps("time")}
      />
    </Group>
  );
}
