import { Button, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { usePlainForm } from "../../lib/use-plain-form.ts";
import { useLogIn } from "./api/log-in.ts";
import { EmailField, PasswordField } from "./fields.tsx";
import { filledPassword, plausibleEmail } from "./rules.ts";

const RULES = { email: plausibleEmail, password: filledPassword };

export function LogInForm() {
  const { t } = useTranslation("auth");
  const logIn = useLogIn();
  const { onSubmit, field } = usePlainForm(RULES, (values) =>
    logIn.mutate(values),
  );
  return (
    <form noValidate aria-label={t("logIn")} onSubmit={onSubmit}>
      <Stack gap="md">
        <EmailField autoFocus {...field("email")} />
        <PasswordField autoComplete="current-password" {...field("password")} />
        <ErrorNotice error={logIn.error} />
        <Button type="submit" size="md" fullWidth loading={logIn.isPending}>
          {t("logIn")}
        </Button>
      </Stack>
    </form>
  );
}
