import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Section } from "../../components/section.tsx";
import { usePlainForm } from "../../lib/use-plain-form.ts";
import { PasswordField } from "../auth/fields.tsx";
import { filledPassword } from "../auth/rules.ts";
import { useDeleteMe } from "./api/delete-me.ts";

export function DeleteSection() {
  const { t } = useTranslation(["profile", "app"]);
  const [opened, { open, close }] = useDisclosure();
  return (
    <Section title={t("deleteTitle")} text={t("deleteText")}>
      <Button color="red" variant="light" onClick={open}>
        {t("deleteOpen")}
      </Button>
      {opened && (
        <Modal
          centered
          opened
          onClose={close}
          title={t("deleteTitle")}
          closeButtonProps={{ "aria-label": t("app:close") }}
        >
          <DeleteForm onCancel={close} />
        </Modal>
      )}
    </Section>
  );
}

const RULES = { password: filledPassword };

function DeleteForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation(["profile", "app"]);
  const remove = useDeleteMe();
  const { onSubmit, field } = usePlainForm(RULES, (values) =>
    remove.mutate(values),
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text size="sm">{t("deleteText")}</Text>
        <PasswordField
          data-autofocus
          size="sm"
          label={t("deletePassword")}
          autoComplete="current-password"
          {...field("password")}
        />
        <ErrorNotice error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t("app:cancel")}
          </Button>
          <Button type="submit" color="red.9" loading={remove.isPending}>
            {t("deleteConfirm")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
