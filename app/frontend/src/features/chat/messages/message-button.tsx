import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface MessageButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

export function MessageButton(props: MessageButtonProps) {
  const { label, onClick, children } = props;
  return (
    <ActionIcon
      size={26}
      variant="subtle"
      color="gray"
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
