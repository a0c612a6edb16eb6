import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import {
  CONVERSATION_TITLE_MAX,
  type ConversationSummary,
} from "@todo-chat/contract";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { directionOf } from "../../../lib/text-direction.ts";
import { useRenameConversation } from "../api/rename-conversation.ts";

interface RenameConversationDialogProps {
  conversation: ConversationSummary;
  onRenamed: (title: string) => void;
  onClose: () => void;
}

export function RenameConversationDialog(props: RenameConversationDialogProps) {
  const { t } = useTranslation(["chat", "app"]);
  const { conversation, onRenamed, onClose } = props;
  const [title, setTitle] = useState(conversation.title);
  const rename = useRenameConversation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    const wish = { id: conversation.id, title: title.trim() };
    rename.mutate(wish, { onSuccess: (renamed) => onRenamed(renamed.title) });
  };
  return (
    <Modal
      opened
      centered
      title={t("renameTitle")}
      onClose={onClose}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <Stack component="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t("title")}
          dir={directionOf(title)}
          maxLength={CONVERSATION_TITLE_MAX}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <ErrorNotice error={rename.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("app:cancel")}
          </Button>
          <Button
            type="submit"
            loading={rename.isPending}
            disabled={!title.trim()}
          >
            {t("save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
