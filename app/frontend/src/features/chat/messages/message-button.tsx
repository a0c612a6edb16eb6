import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface MessageButtonProps {
  label: string;
  onClick: () => void;
  pressed?: boolean;
  children: ReactNode;
}

export function MessageButton(props: MessageButtonProps) {
  const { label, onClick, pressed, children } = props;
  return (
    <ActionIcon
      size={26}
      variant="subtle"
      color="gray"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
