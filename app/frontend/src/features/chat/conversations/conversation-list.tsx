import { Button, Skeleton, Stack } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ConversationSummary } from "@todo-chat/contract";
import MessagesSquare from "lucide-react/icons/messages-square";
import { useTranslation } from "react-i18next";
import { EmptyNotice } from "../../../components/empty-notice.tsx";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { conversationsQuery } from "../api/list-conversations.ts";
import type { ConversationTask } from "./conversation-dialog.tsx";
import { ConversationRow } from "./conversation-row.tsx";

interface ConversationListProps {
  currentId: string | undefined;
  onClose: () => void;
  onTask: (task: ConversationTask) => void;
}

export function ConversationList(props: ConversationListProps) {
  const list = useInfiniteQuery(conversationsQuery);
  if (list.isPending) return <Skeleton height={160} radius={12} />;
  if (!list.data)
    return (
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
    );
  if (list.data.length === 0) return <NoConversations />;
  return (
    <>
      <Rows conversations={list.data} {...props} />
      <ErrorNotice error={list.error} />
      {list.hasNextPage && (
        <MoreButton
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        />
      )}
    </>
  );
}

interface RowsProps extends ConversationListProps {
  conversations: ConversationSummary[];
}

function Rows({ conversations, currentId, onClose, onTask }: RowsProps) {
  const { t } = useTranslation("chat");
  return (
    <Stack component="ul" gap={2} m={0} p={0} aria-label={t("conversations")}>
      {conversations.map((conversation) => (
        <ConversationRow
          key={conversation.id}
          conversation={conversation}
          current={conversation.id === currentId}
          onOpened={onClose}
          onRename={() => onTask({ kind: "rename", conversation })}
          onDelete={() => onTask({ kind: "delete", conversation })}
        />
      ))}
    </Stack>
  );
}

interface MoreButtonProps {
  loading: boolean;
  onClick: () => void;
}

function MoreButton({ loading, onClick }: MoreButtonProps) {
  const { t } = useTranslation("chat");
  return (
    <Button variant="subtle" loading={loading} onClick={onClick}>
      {t("showMore")}
    </Button>
  );
}

function NoConversations() {
  const { t } = useTranslation("chat");
  return (
    <EmptyNotice icon={<MessagesSquare />} title={t("noConversations")}>
      {t("noConversationsText")}
    </EmptyNotice>
  );
}
