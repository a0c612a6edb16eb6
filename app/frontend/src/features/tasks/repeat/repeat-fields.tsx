import { NativeSelect, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TaskForm } from "../task-form-values.ts";
import { MonthlyFields } from "./monthly-fields.tsx";
import {
  FREQUENCIES,
  repeatOf,
  usualRepeat,
  type RepeatValues,
} from "./repeat-values.ts";
import { RepeatEnd } from "./repeat-end.tsx";
import { repeatWords } from "./repeat-words.ts";
import { WeekdayField } from "./weekday-field.tsx";

/** How a task comes back; only what belongs to the chosen way is shown. */
export function RepeatFields({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const { repeat, day } = form.values;
  const { frequency } = repeat;
  const choose = (chosen: RepeatValues["frequency"]) => {
    const from = day ? new Date(`${day}T00:00`) : new Date();
    const isNew = frequency === "none" || frequency === "own";
    const base = isNew ? usualRepeat(from) : repeat;
    const own = chosen === "own" ? repeat : base;
    form.setFieldValue("repeat", { ...own, frequency: chosen });
  };
  const choices = FREQUENCIES.map((value) => ({
    value: value as string,
    label: t(`repeat.frequencies.${value}`),
  }));
  const words = repeat.own && t("repeats.own");
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t("repeat.label")}
        data={words ? [...choices, { value: "own", label: words }] : choices}
        value={frequency}
        onChange={(event) =>
          choose(event.currentTarget.value as RepeatValues["frequency"])
        }
      />
      {frequency !== "none" && frequency !== "own" && (
        <RepeatDetails form={form} />
      )}
    </Stack>
  );
}

function RepeatDetails({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const { frequency } = form.values.repeat;
  const repeat = repeatOf(form.values.repeat);
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        {frequency !== "none" &&
          frequency !== "own" &&
          frequency !== "weekdays" && (
            <TextInput
              type="number"
              min={1}
              inputMode="numeric"
              label={t(`repeat.interval.${frequency}`)}
              {...form.getInputProps("repeat.interval")}
            />
          )}
        {frequency === "weekly" && (
          <WeekdayField {...form.getInputProps("repeat.weekdays")} />
        )}
        {frequency === "monthly" && <MonthlyFields form={form} />}
        <RepeatEnd form={form} />
        <RepeatHabits form={form} />
        {repeat && (
          <Text size="sm" c="dimmed" aria-live="polite">
            {repeatWords(repeat)}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function RepeatHabits({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  return (
    <>
      <NativeSelect
        label={t("repeat.from")}
        data={(["due", "completion"] as const).map((value) => ({
          value,
          label: t(`repeat.froms.${value}`),
        }))}
        {...form.getInputProps("repeat.from")}
      />
      <NativeSelect
        label={t("repeat.whileOpen")}
        data={(["skip", "add"] as const).map((value) => ({
          value,
          label: t(`repeat.whileOpens.${value}`),
        }))}
        {...form.getInputProps("repeat.whileOpen")}
      />
    </>
  );
}
