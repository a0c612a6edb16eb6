import { ActionIcon, type ActionIconProps } from "@mantine/core";
import Ellipsis from "lucide-react/icons/ellipsis-vertical";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";

interface MoreButtonProps
  extends
    ActionIconProps,
    Omit<ComponentProps<"button">, keyof ActionIconProps> {
  title: string;
}

/** Opens the menu of the task with this title. */
export function MoreButton({ title, ...props }: MoreButtonProps) {
  const { t } = useTranslation("tasks");
  return (
    <ActionIcon
      {...props}
      variant="subtle"
      color="gray"
      aria-label={t("more", { title })}
    >
      <Ellipsis size={16} />
    </ActionIcon>
  );
}
