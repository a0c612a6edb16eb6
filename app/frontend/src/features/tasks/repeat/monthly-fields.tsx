import { Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { currentLocale } from "../../../i18n/i18n.ts";
import type { TaskForm } from "../task-form-values.ts";
import { NTHS, WEEKDAYS, weekdayName } from "./weekdays.ts";

const MONTH_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** A day of the month, or the nth of its weekdays. */
export function MonthlyFields({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const { monthlyBy } = form.values.repeat;
  return (
    <>
      <NativeSelect
        label={t("repeat.monthlyBy")}
        data={(["date", "weekday"] as const).map((value) => ({
          value,
          label: t(`repeat.monthlyBys.${value}`),
        }))}
        {...form.getInputProps("repeat.monthlyBy")}
      />
      {monthlyBy === "date" ? (
        <MonthDay form={form} />
      ) : (
        <NthWeekday form={form} />
      )}
    </>
  );
}

function MonthDay({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  const days = MONTH_DAYS.map((day) => ({
    value: String(day),
    label: day.toLocaleString(currentLocale()),
  }));
  return (
    <NativeSelect
      label={t("repeat.monthDay")}
      data={[...days, { value: "-1", label: t("repeat.lastDay") }]}
      {...form.getInputProps("repeat.monthDay")}
    />
  );
}

function NthWeekday({ form }: { form: TaskForm }) {
  const { t } = useTranslation("tasks");
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t("repeat.nth")}
        data={NTHS.map((value) => ({
          value,
          label: t(`repeats.nths.${value}`),
        }))}
        {...form.getInputProps("repeat.nth")}
      />
      <NativeSelect
        label={t("repeat.weekday")}
        data={WEEKDAYS.map((value) => ({ value, label: weekdayName(value) }))}
        {...form.getInputProps("repeat.nthWeekday")}
      />
    </Group>
  );
}
