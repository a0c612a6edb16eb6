import { Group, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import History from "lucide-react/icons/history";
import SquarePen from "lucide-react/icons/square-pen";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { IconButton } from "../../components/icon-button.tsx";
import { conversationsQuery } from "./api/list-conversations.ts";
import type { ChatShelf } from "./chat-shelf.ts";
import { conversationPath } from "./conversation-path.ts";
import type { OpenChat } from "./open-chat.ts";

const ConversationsDrawer = lazy(async () => {
  const { ConversationsDrawer } =
    await import("./conversations/conversations-drawer.tsx");
  return { default: ConversationsDrawer };
});

interface ChatHeaderProps {
  shelf: ChatShelf;
  open: OpenChat | undefined;
  conversationId: string | undefined;
}

export function ChatHeader({ shelf, open, conversationId }: ChatHeaderProps) {
  const { t } = useTranslation("chat");
  const [listed, list] = useDisclosure();
  // Once loaded, it stays: a drawer that is closing still has to be drawn.
  const [asked, setAsked] = useState(false);
  const openList = () => {
    setAsked(true);
    list.open();
  };
  const startNew = useStartNew(shelf);
  const { data } = useInfiniteQuery(conversationsQuery);
  const current = data?.find(({ id }) => id === conversationId);
  return (
    <Group gap={4} wrap="nowrap">
      <Title order={2} fz="md" flex={1} dir="auto" lineClamp={1}>
        {current?.title ?? open?.title ?? t("newConversation")}
      </Title>
      <IconButton size="lg" label={t("newConversation")} onClick={startNew}>
        <SquarePen size={18} />
      </IconButton>
      <IconButton size="lg" label={t("conversations")} onClick={openList}>
        <History size={18} />
      </IconButton>
      <Suspense>
        {asked && (
          <ConversationsDrawer
            opened={listed}
            onClose={list.close}
            onStartNew={startNew}
            shelf={shelf}
            currentId={conversationId}
          />
        )}
      </Suspense>
    </Group>
  );
}

/** Opens an empty chat; one that never reached the server is emptied. */
function useStartNew(shelf: ChatShelf) {
  const [, navigate] = useLocation();
  return () => {
    shelf.fresh().clear();
    navigate(conversationPath(undefined, location.search));
  };
}
