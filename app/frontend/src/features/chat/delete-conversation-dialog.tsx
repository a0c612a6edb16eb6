import type { ConversationSummary } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useDeleteConversation } from "./api/delete-conversation.ts";

interface DeleteConversationDialogProps {
  conversation: ConversationSummary | null;
  onDeleted: (id: string) => void;
  onClose: () => void;
}

export function DeleteConversationDialog(props: DeleteConversationDialogProps) {
  const { t } = useTranslation("chat");
  const { conversation, onDeleted, onClose } = props;
  const remove = useDeleteConversation();
  if (!conversation) return null;
  const confirm = () =>
    remove.mutate(conversation.id, {
      onSuccess: () => {
        onDeleted(conversation.id);
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t("deleteTitle")}
      confirmLabel={t("deleteConfirm")}
      action={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      {t("deleteText", { title: conversation.title })}
    </ConfirmDialog>
  );
}
