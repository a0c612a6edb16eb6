import type { ConversationSummary } from "@todo-chat/contract";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useDeleteConversation } from "./api/delete-conversation.ts";
import { texts } from "./texts.ts";

interface DeleteConversationDialogProps {
  conversation: ConversationSummary | null;
  onDeleted: (id: string) => void;
  onClose: () => void;
}

export function DeleteConversationDialog(props: DeleteConversationDialogProps) {
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
      title={texts.deleteTitle}
      confirmLabel={texts.deleteConfirm}
      action={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      {texts.deleteText(conversation.title)}
    </ConfirmDialog>
  );
}
