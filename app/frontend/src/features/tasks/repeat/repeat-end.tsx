import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TaskForm } from "../task-form-values.ts";

export function RepeatEnd({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const { ends } = form.values.repeat;
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t("repeat.ends")}
        data={(["never", "day", "times"] as const).map((value) => ({
          value,
          label: t(`repeat.endings.${value}`),
        }))}
        {...form.getInputProps("repeat.ends")}
      />
      {ends === "day" && (
        <TextInput
          type="date"
          label={t("repeat.until")}
          {...form.getInputProps("repeat.until")}
        />
      )}
      {ends === "times" && (
        <TextInput
          type="number"
          min={1}
          inputMode="numeric"
          label={t("repeat.times")}
          {...form.getInputProps("repeat.times")}
        />
      )}
    </Group>
  );
}
