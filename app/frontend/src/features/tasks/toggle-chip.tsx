import { Button } from "@mantine/core";
import type { ReactNode } from "react";

interface ToggleChipProps {
  on: boolean;
  onToggle: () => void;
  label?: string;
  children: ReactNode;
}

/** One of several choices, each of which is on or off. */
export function ToggleChip({ on, onToggle, label, children }: ToggleChipProps) {
  return (
    <Button
      size="compact-sm"
      fz="xs"
      radius="xl"
      fw={500}
      variant={on ? "filled" : "default"}
      aria-pressed={on}
      aria-label={label}
      onClick={onToggle}
    >
      <span dir="auto">{children}</span>
    </Button>
  );
}
