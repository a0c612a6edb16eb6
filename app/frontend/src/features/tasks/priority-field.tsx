import { Input, SegmentedControl } from "@mantine/core";
import { PRIORITIES } from "@todo-chat/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { TaskFormValues } from "./task-form-values.ts";

const CHOICES = ["none", ...PRIORITIES.toReversed()] as const;

interface PriorityFieldProps {
  value?: TaskFormValues["priority"];
  onChange?: (value: TaskFormValues["priority"]) => void;
}

export function PriorityField({ value, onChange }: PriorityFieldProps) {
  const { t } = useTranslation("tasks");
  const labelId = useId();
  return (
    <Input.Wrapper
      label={t("priority")}
      labelElement="div"
      labelProps={{ id: labelId }}
    >
      <SegmentedControl
        fullWidth
        aria-labelledby={labelId}
        data={CHOICES.map((value) => ({
          value,
          label: t(`priorities.${value}`),
        }))}
        value={value}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}
