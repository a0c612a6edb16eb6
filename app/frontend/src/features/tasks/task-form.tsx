import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { PriorityField } from "./priority-field.tsx";
import { ReminderFields } from "./reminder/reminder-fields.tsx";
import { RepeatFields } from "./repeat/repeat-fields.tsx";
import { TagsField } from "./tags-field.tsx";
import { validateTask } from "./validate-task.ts";
import type { TaskFormValues } from "./task-form-values.ts";

interface TaskFormProps {
  initialValues: TaskFormValues;
  submitLabel: string;
  action: { isPending: boolean; error: Error | null };
  onSubmit: (values: TaskFormValues) => void;
  onCancel: () => void;
}

export function TaskForm(props: TaskFormProps) {
  const { t } = useTranslation(["tasks", "app"]);
  const form = useForm({
    initialValues: props.initialValues,
    validate: validateTask,
  });
  return (
    <form noValidate onSubmit={form.onSubmit(props.onSubmit)}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          dir="auto"
          label={t("title")}
          placeholder={t("titlePlaceholder")}
          {...form.getInputProps("title")}
        />
        <Textarea
          autosize
          dir="auto"
          minRows={2}
          maxRows={6}
          label={t("notes")}
          placeholder={t("notesPlaceholder")}
          {...form.getInputProps("notes")}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t("day")}
            {...form.getInputProps("day")}
          />
          <TextInput
            type="time"
            label={t("time")}
            {...form.getInputProps("time")}
          />
        </Group>
        <PriorityField {...form.getInputProps("priority")} />
        <TagsField {...form.getInputProps("tags")} />
        <RepeatFields form={form} />
        <ReminderFields form={form} />
        <ErrorNotice error={props.action.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onCancel}>
            {t("app:cancel")}
          </Button>
          <Button type="submit" loading={props.action.isPending}>
            {props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
