import { Input, SegmentedControl } from "@mantine/core";
import { useId } from "@mantine/hooks";
import { PRIORITIES } from "@todo-chat/contract";
import type { TaskFormValues } from "./task-form-values.ts";
import { texts } from "./texts.ts";

const CHOICES = (["none", ...PRIORITIES.toReversed()] as const).map(
  (value) => ({ value, label: texts.priorities[value] }),
);

interface PriorityFieldProps {
  value?: TaskFormValues["priority"];
  onChange?: (value: TaskFormValues["priority"]) => void;
}

export function PriorityField({ value, onChange }: PriorityFieldProps) {
  const labelId = useId();
  return (
    <Input.Wrapper
      label={texts.priority}
      labelElement="div"
      labelProps={{ id: labelId }}
    >
      <SegmentedControl
        fullWidth
        aria-labelledby={labelId}
        data={CHOICES}
        value={value}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}
