import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { PASSWORD_MIN } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useSignUp } from "./api/sign-up.ts";
import { EmailField, NameField, PasswordField } from "./fields.tsx";
import { filledName, longPassword, plausibleEmail } from "./rules.ts";

export function SignUpForm() {
  const { t } = useTranslation("auth");
  const signUp = useSignUp();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", password: "" },
    validate: {
      name: filledName,
      email: plausibleEmail,
      password: longPassword,
    },
  });
  return (
    <form
      noValidate
      aria-label={t("signUp")}
      onSubmit={form.onSubmit((values) => signUp.mutate(values))}
    >
      <Stack gap="md">
        <NameField autoFocus {...form.getInputProps("name")} />
        <EmailField {...form.getInputProps("email")} />
        <PasswordField
          autoComplete="new-password"
          description={t("passwordHint", { count: PASSWORD_MIN })}
          {...form.getInputProps("password")}
        />
        <ErrorNotice error={signUp.error} />
        <Button type="submit" size="md" fullWidth loading={signUp.isPending}>
          {t("createAccount")}
        </Button>
      </Stack>
    </form>
  );
}
