import { Group, Input } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ToggleChip } from "../toggle-chip.tsx";
import { WEEKDAYS, weekdayName, type Weekday } from "./weekdays.ts";

interface WeekdayFieldProps {
  value?: Weekday[];
  onChange?: (days: Weekday[]) => void;
  error?: string;
}

export function WeekdayField({
  value = [],
  onChange,
  error,
}: WeekdayFieldProps) {
  const { t } = useTranslation("tasks");
  const labelId = useId();
  const toggle = (day: Weekday) =>
    onChange?.(
      value.includes(day)
        ? value.filter((one) => one !== day)
        : [...value, day],
    );
  return (
    <Input.Wrapper
      label={t("repeat.weekdays")}
      labelElement="div"
      labelProps={{ id: labelId }}
      error={error}
    >
      <Group gap={6} role="group" aria-labelledby={labelId}>
        {WEEKDAYS.map((day) => (
          <ToggleChip
            key={day}
            on={value.includes(day)}
            label={weekdayName(day)}
            onToggle={() => toggle(day)}
          >
            {weekdayName(day, "short")}
          </ToggleChip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
