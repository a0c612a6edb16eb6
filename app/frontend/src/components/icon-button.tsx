import { ActionIcon, type ActionIconProps } from "@mantine/core";
import type { ReactNode } from "react";

interface IconButtonProps extends Pick<ActionIconProps, "size"> {
  /** Shown on hovering, and read out. */
  label: string;
  onClick: () => void;
  children: ReactNode;
}

/** A quiet button that is an icon alone. */
export function IconButton({ label, ...props }: IconButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      title={label}
      aria-label={label}
      {...props}
    />
  );
}
