import type { ConversationSummary } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { useDeleteConversation } from "../api/delete-conversation.ts";

interface DeleteConversationDialogProps {
  conversation: ConversationSummary;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeleteConversationDialog(props: DeleteConversationDialogProps) {
  const { t } = useTranslation("chat");
  const { conversation, onDeleted, onClose } = props;
  const remove = useDeleteConversation();
  return (
    <ConfirmDialog
      title={t("deleteTitle")}
      confirmLabel={t("deleteConfirm")}
      action={remove}
      onConfirm={() => remove.mutate(conversation.id, { onSuccess: onDeleted })}
      onClose={onClose}
    >
      {t("deleteText", { title: conversation.title })}
    </ConfirmDialog>
  );
}
