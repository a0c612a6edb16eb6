import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useLogIn } from "./api/log-in.ts";
import { EmailField, PasswordField } from "./fields.tsx";
import { filledPassword, plausibleEmail } from "./rules.ts";

export function LogInForm() {
  const { t } = useTranslation("auth");
  const logIn = useLogIn();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "", password: "" },
    validate: { email: plausibleEmail, password: filledPassword },
  });
  return (
    <form
      noValidate
      aria-label={t("logIn")}
      onSubmit={form.onSubmit((values) => logIn.mutate(values))}
    >
      <Stack gap="md">
        <EmailField autoFocus {...form.getInputProps("email")} />
        <PasswordField
          autoComplete="current-password"
          {...form.getInputProps("password")}
        />
        <ErrorNotice error={logIn.error} />
        <Button type="submit" size="md" fullWidth loading={logIn.isPending}>
          {t("logIn")}
        </Button>
      </Stack>
    </form>
  );
}
