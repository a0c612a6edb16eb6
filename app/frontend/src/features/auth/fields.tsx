import {
  PasswordInput,
  TextInput,
  type PasswordInputProps,
  type TextInputProps,
} from "@mantine/core";
import { texts } from "./texts.ts";

export function NameField(props: TextInputProps) {
  return (
    <TextInput
      label={texts.name}
      placeholder={texts.namePlaceholder}
      autoComplete="name"
      size="md"
      {...props}
    />
  );
}

export function EmailField(props: TextInputProps) {
  return (
    <TextInput
      type="email"
      label={texts.email}
      placeholder={texts.emailPlaceholder}
      autoComplete="email"
      size="md"
      {...props}
    />
  );
}

export function PasswordField(props: PasswordInputProps) {
  return (
    <PasswordInput
      label={texts.password}
      size="md"
      visibilityToggleButtonProps={{ "aria-label": texts.showPassword }}
      {...props}
    />
  );
}
