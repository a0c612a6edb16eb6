import { Button, Group, Stack } from "@mantine/core";
import { PASSWORD_MIN } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Section } from "../../components/section.tsx";
import { showToast } from "../../components/toasts/toast-store.ts";
import { usePlainForm } from "../../lib/use-plain-form.ts";
import { PasswordField } from "../auth/fields.tsx";
import { filledPassword, longPassword } from "../auth/rules.ts";
import { UsernameForManagers } from "./username-for-managers.tsx";
import { useChangePassword } from "./api/change-password.ts";

const RULES = { currentPassword: filledPassword, newPassword: longPassword };

export function PasswordSection({ email }: { email: string }) {
  const { t } = useTranslation(["profile", "auth"]);
  const change = useChangePassword();
  const { onSubmit, field } = usePlainForm(RULES, (values, form) => {
    const onSuccess = () => {
      form.reset();
      showToast({ text: t("passwordChanged") });
    };
    change.mutate(values, { onSuccess });
  });
  return (
    <Section title={t("password")} text={t("passwordText")}>
      <form noValidate aria-label={t("password")} onSubmit={onSubmit}>
        <UsernameForManagers email={email} />
        <Stack gap="md">
          <PasswordField
            size="sm"
            label={t("passwordNow")}
            autoComplete="current-password"
            {...field("currentPassword")}
          />
          <PasswordField
            size="sm"
            label={t("passwordNew")}
            autoComplete="new-password"
            description={t("auth:passwordHint", { count: PASSWORD_MIN })}
            {...field("newPassword")}
          />
          <ErrorNotice error={change.error} />
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={change.isPending}>
              {t("passwordChange")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
