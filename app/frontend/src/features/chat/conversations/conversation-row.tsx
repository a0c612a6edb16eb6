import { Box, Text } from "@mantine/core";
import type { ConversationSummary } from "@todo-chat/contract";
import Pencil from "lucide-react/icons/pencil";
import Trash from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { Link, useSearch } from "wouter";
import { IconButton } from "../../../components/icon-button.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { dueText } from "../../tasks/due-label.ts";
import { conversationPath } from "../conversation-path.ts";
import classes from "./conversation-row.module.css";

interface ConversationRowProps {
  conversation: ConversationSummary;
  current: boolean;
  onOpened: () => void;
  onRename: () => void;
  onDelete: () => void;
}

export function ConversationRow(props: ConversationRowProps) {
  const { t } = useTranslation("chat");
  const { conversation, current } = props;
  const { title } = conversation;
  return (
    <Box
      component="li"
      className={classes.row}
      data-current={current || undefined}
    >
      <ConversationLink {...props} />
      <IconButton label={t("rename", { title })} onClick={props.onRename}>
        <Pencil size={16} />
      </IconButton>
      <IconButton label={t("delete", { title })} onClick={props.onDelete}>
        <Trash size={16} />
      </IconButton>
    </Box>
  );
}

function ConversationLink(props: ConversationRowProps) {
  const language = useLanguage();
  const search = useSearch();
  const { id, title, updatedAt } = props.conversation;
  return (
    <Link
      href={conversationPath(id, search)}
      className={classes.link}
      aria-current={props.current ? "page" : undefined}
      onClick={props.onOpened}
    >
      <Text dir="auto" size="sm" fw={500} truncate>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {dueText(updatedAt, new Date(), language)}
      </Text>
    </Link>
  );
}
