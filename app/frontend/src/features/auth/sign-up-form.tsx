import { Button, Stack } from "@mantine/core";
import { PASSWORD_MIN } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { usePlainForm } from "../../lib/use-plain-form.ts";
import { useSignUp } from "./api/sign-up.ts";
import { EmailField, NameField, PasswordField } from "./fields.tsx";
import { filledName, longPassword, plausibleEmail } from "./rules.ts";

const RULES = {
  name: filledName,
  email: plausibleEmail,
  password: longPassword,
};

export function SignUpForm() {
  const { t } = useTranslation("auth");
  const signUp = useSignUp();
  const { onSubmit, field } = usePlainForm(RULES, (values) =>
    signUp.mutate(values),
  );
  return (
    <form noValidate aria-label={t("signUp")} onSubmit={onSubmit}>
      <Stack gap="md">
        <NameField autoFocus {...field("name")} />
        <EmailField {...field("email")} />
        <PasswordField
          autoComplete="new-password"
          description={t("passwordHint", { count: PASSWORD_MIN })}
          {...field("password")}
        />
        <ErrorNotice error={signUp.error} />
        <Button type="submit" size="md" fullWidth loading={signUp.isPending}>
          {t("createAccount")}
        </Button>
      </Stack>
    </form>
  );
}
