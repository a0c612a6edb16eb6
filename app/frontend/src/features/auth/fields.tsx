import {
  PasswordInput,
  TextInput,
  type PasswordInputProps,
  type TextInputProps,
} from "@mantine/core";
import { useTranslation } from "react-i18next";

export function NameField(props: TextInputProps) {
  const { t } = useTranslation("auth");
  return (
    <TextInput
      label={t("name")}
      placeholder={t("namePlaceholder")}
      autoComplete="name"
      size="md"
      {...props}
    />
  );
}

export function EmailField(props: TextInputProps) {
  const { t } = useTranslation("auth");
  return (
    <TextInput
      type="email"
      label={t("email")}
      placeholder={t("emailPlaceholder")}
      autoComplete="email"
      size="md"
      {...props}
    />
  );
}

export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation("auth");
  return (
    <PasswordInput
      label={t("password")}
      size="md"
      visibilityToggleButtonProps={{ "aria-label": t("showPassword") }}
      {...props}
    />
  );
}
