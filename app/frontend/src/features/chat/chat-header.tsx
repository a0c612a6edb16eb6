import { ActionIcon, Group, Title, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import History from "lucide-react/icons/history";
import SquarePen from "lucide-react/icons/square-pen";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "./api/list-conversations.ts";
import type { ChatShelf } from "./chat-shelf.ts";
import { ConversationsDrawer } from "./conversations-drawer.tsx";

interface ChatHeaderProps {
  shelf: ChatShelf;
  conversationId: string | undefined;
}

export function ChatHeader({ shelf, conversationId }: ChatHeaderProps) {
  const { t } = useTranslation("chat");
  const [listed, { open, close }] = useDisclosure();
  const startNew = useStartNew(shelf);
  const { data } = useQuery(conversationsQuery);
  const current = data?.find(({ id }) => id === conversationId);
  return (
    <Group gap={4} wrap="nowrap">
      <Title order={2} fz="md" flex={1} dir="auto" lineClamp={1}>
        {current?.title ?? t("newConversation")}
      </Title>
      <HeaderButton label={t("newConversation")} onClick={startNew}>
        <SquarePen size={18} />
      </HeaderButton>
      <HeaderButton label={t("conversations")} onClick={open}>
        <History size={18} />
      </HeaderButton>
      <ConversationsDrawer
        opened={listed}
        onClose={close}
        onStartNew={startNew}
        onDeleted={(id) => shelf.forget(id)}
        currentId={conversationId}
      />
    </Group>
  );
}

/** Opens an empty chat; one that never reached the server is emptied. */
function useStartNew(shelf: ChatShelf) {
  const navigate = useNavigate();
  return () => {
    const chat = shelf.fresh();
    if (chat.status === "error") {
      chat.messages = [];
      chat.clearError();
    }
    void navigate({ to: "/" });
  };
}

interface HeaderButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

function HeaderButton({ label, onClick, children }: HeaderButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
