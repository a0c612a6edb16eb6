import { ActionIcon, Box, Text } from "@mantine/core";
import type { ConversationSummary } from "@todo-chat/contract";
import Trash from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLanguage } from "../../i18n/use-language.ts";
import { dueText } from "../tasks/due-label.ts";
import { conversationPath } from "./conversation-path.ts";
import classes from "./conversation-row.module.css";

interface ConversationRowProps {
  conversation: ConversationSummary;
  current: boolean;
  onOpened: () => void;
  onDelete: () => void;
}

export function ConversationRow(props: ConversationRowProps) {
  const { t } = useTranslation("chat");
  const language = useLanguage();
  const { id, title, updatedAt } = props.conversation;
  return (
    <Box
      component="li"
      className={classes.row}
      data-current={props.current || undefined}
    >
      <Link
        href={conversationPath(id)}
        className={classes.link}
        onClick={props.onOpened}
      >
        <Text dir="auto" size="sm" fw={500} truncate>
          {title}
        </Text>
        <Text size="xs" c="dimmed">
          {dueText(updatedAt, new Date(), language)}
        </Text>
      </Link>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("delete", { title: title })}
        onClick={props.onDelete}
      >
        <Trash size={16} />
      </ActionIcon>
    </Box>
  );
}
