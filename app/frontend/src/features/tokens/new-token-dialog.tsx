import { Modal, Stack, Text } from "@mantine/core";
import type { NewToken } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { CopyField } from "../../components/copy-field.tsx";

interface NewTokenDialogProps {
  made: NewToken;
  onClose: () => void;
}

export function NewTokenDialog({ made, onClose }: NewTokenDialogProps) {
  const { t } = useTranslation(["tokens", "app"]);
  return (
    <Modal
      opened
      centered
      size="lg"
      title={t("newTitle")}
      onClose={onClose}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <Stack>
        <Text size="sm">{t("newText")}</Text>
        <CopyField label={t("newToken")} value={made.token} />
        <Text fw={600} size="sm">
          {t("connect")}
        </Text>
        <CopyField
          label={t("connectAddress")}
          value={`${location.origin}/mcp`}
        />
        <CopyField
          label={t("connectHeader")}
          value={`Authorization: Bearer ${made.token}`}
        />
      </Stack>
    </Modal>
  );
}
