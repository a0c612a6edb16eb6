import { Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TaskForm } from "../task-form-values.ts";
import { REMINDERS } from "./reminder-times.ts";

export function ReminderFields({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const { reminder, day, time } = form.values;
  const isLead = reminder.choice !== "none" && reminder.choice !== "own";
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t("reminders.label")}
        description={isLead && day && !time ? t("reminders.hint") : undefined}
        data={REMINDERS.map((value) => ({
          value,
          label: t(`reminders.choices.${value}`),
        }))}
        {...form.getInputProps("reminder.choice")}
      />
      {reminder.choice === "own" && (
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t("reminders.day")}
            {...form.getInputProps("reminder.day")}
          />
          <TextInput
            type="time"
            label={t("reminders.time")}
            {...form.getInputProps("reminder.time")}
          />
        </Group>
      )}
    </Stack>
  );
}
