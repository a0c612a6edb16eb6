import { Button, Drawer, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ConversationSummary } from "@todo-chat/contract";
import MessagesSquare from "lucide-react/icons/messages-square";
import SquarePen from "lucide-react/icons/square-pen";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { EmptyNotice } from "../../components/empty-notice.tsx";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { conversationsQuery } from "./api/list-conversations.ts";
import { ConversationRow } from "./conversation-row.tsx";
import { DeleteConversationDialog } from "./delete-conversation-dialog.tsx";

interface ConversationsDrawerProps {
  opened: boolean;
  currentId: string | undefined;
  onClose: () => void;
  onStartNew: () => void;
  onDeleted: (id: string) => void;
}

export function ConversationsDrawer(props: ConversationsDrawerProps) {
  const { t } = useTranslation(["chat", "app"]);
  const startNew = () => {
    props.onStartNew();
    props.onClose();
  };
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      title={t("conversations")}
      size={340}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <Stack>
        <Button
          variant="light"
          leftSection={<SquarePen size={16} />}
          onClick={startNew}
        >
          {t("newConversation")}
        </Button>
        <ConversationList {...props} />
      </Stack>
    </Drawer>
  );
}

function ConversationList(props: ConversationsDrawerProps) {
  const { t } = useTranslation(["chat", "app"]);
  const { currentId, onClose, onDeleted } = props;
  const [, navigate] = useLocation();
  const { data, error, isPending, refetch } = useQuery(conversationsQuery);
  const [doomed, setDoomed] = useState<ConversationSummary | null>(null);
  const afterDelete = (id: string) => {
    if (id === currentId) navigate("/");
    onDeleted(id);
  };
  if (isPending) return <Skeleton height={160} radius={12} />;
  if (error)
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <NoConversations />;
  return (
    <Stack component="ul" gap={2} m={0} p={0} aria-label={t("conversations")}>
      {data.map((conversation) => (
        <ConversationRow
          key={conversation.id}
          conversation={conversation}
          current={conversation.id === currentId}
          onOpened={onClose}
          onDelete={() => setDoomed(conversation)}
        />
      ))}
      <DeleteConversationDialog
        conversation={doomed}
        onDeleted={afterDelete}
        onClose={() => setDoomed(null)}
      />
    </Stack>
  );
}

function NoConversations() {
  const { t } = useTranslation(["chat", "app"]);
  return (
    <EmptyNotice icon={<MessagesSquare />} title={t("noConversations")}>
      {t("noConversationsText")}
    </EmptyNotice>
  );
}
