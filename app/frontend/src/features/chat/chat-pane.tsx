import { Button, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Pane } from "../../components/pane.tsx";
import { ChatHeader } from "./chat-header.tsx";
import { conversationPath } from "./conversation-path.ts";
import { MessagesSkeleton } from "./messages-skeleton.tsx";
import { ChatThread } from "./thread/chat-thread.tsx";
import { useChatShelf } from "./use-chat-shelf.ts";
import { useConversationChat } from "./use-conversation-chat.ts";
import { useSaidElsewhere } from "./use-said-elsewhere.ts";

interface ChatPaneProps {
  conversationId: string | undefined;
}

export function ChatPane({ conversationId }: ChatPaneProps) {
  const { t } = useTranslation("chat");
  const shelf = useChatShelf();
  const { open, error } = useConversationChat(shelf, conversationId);
  useSaidElsewhere(shelf, conversationId);
  const header = <ChatHeader {...{ shelf, open, conversationId }} />;
  return (
    <Pane label={t("chat")} header={header}>
      {open ? (
        <ChatThread open={open} draftKey={`chat:${conversationId ?? "new"}`} />
      ) : (
        <NoChat error={error} />
      )}
    </Pane>
  );
}

function NoChat({ error }: { error: Error | null }) {
  const { t } = useTranslation("chat");
  const [, navigate] = useLocation();
  if (!error) return <MessagesSkeleton />;
  const startNew = () => navigate(conversationPath(undefined, location.search));
  return (
    <Stack p="md" align="flex-start">
      <ErrorNotice error={error} />
      <Button onClick={startNew}>{t("newConversation")}</Button>
    </Stack>
  );
}
