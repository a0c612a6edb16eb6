import type { ConversationSummary } from "@todo-chat/contract";
import { useLocation } from "wouter";
import type { ChatShelf } from "../chat-shelf.ts";
import { conversationPath } from "../conversation-path.ts";
import { DeleteConversationDialog } from "./delete-conversation-dialog.tsx";
import { RenameConversationDialog } from "./rename-conversation-dialog.tsx";

/** What somebody is about to do to a conversation. */
export interface ConversationTask {
  kind: "rename" | "delete";
  conversation: ConversationSummary;
}

interface ConversationDialogProps {
  task: ConversationTask | undefined;
  shelf: ChatShelf;
  currentId: string | undefined;
  onClose: () => void;
}

export function ConversationDialog(props: ConversationDialogProps) {
  const { task, shelf, currentId, onClose } = props;
  const [, navigate] = useLocation();
  if (!task) return null;
  const { kind, conversation } = task;
  const onDeleted = () => {
    const { id } = conversation;
    if (id === currentId)
      navigate(conversationPath(undefined, location.search));
    shelf.forget(id);
    onClose();
  };
  const onRenamed = (title: string) => {
    shelf.rename(conversation.id, title);
    onClose();
  };
  return kind === "delete" ? (
    <DeleteConversationDialog {...{ conversation, onDeleted, onClose }} />
  ) : (
    <RenameConversationDialog {...{ conversation, onRenamed, onClose }} />
  );
}
