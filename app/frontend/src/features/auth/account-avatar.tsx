import {
  Avatar,
  UnstyledButton,
  VisuallyHidden,
  type UnstyledButtonProps,
} from "@mantine/core";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";

interface AccountAvatarProps
  extends UnstyledButtonProps, Omit<ComponentProps<"button">, "style"> {
  name: string;
}

export function AccountAvatar({ name, ...props }: AccountAvatarProps) {
  const { t } = useTranslation("auth");
  return (
    <UnstyledButton {...props}>
      <Avatar aria-hidden name={name} color="pine" radius="xl" size={34} />
      <VisuallyHidden>{t("account", { name })}</VisuallyHidden>
    </UnstyledButton>
  );
}
