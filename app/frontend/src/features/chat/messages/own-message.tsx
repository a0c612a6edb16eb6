import { Box, VisuallyHidden } from "@mantine/core";
import Pencil from "lucide-react/icons/pencil";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../../components/icon-button.tsx";
import { textOf, type AssistantMessage } from "../assistant-message.ts";
import { focusComposer } from "../thread/focus-composer.ts";
import { EditMessage } from "./edit-message.tsx";
import type { MessageActions } from "./message-actions.ts";
import { MessageTime } from "./message-time.tsx";
import classes from "./message.module.css";
import { Words } from "./words.tsx";

interface OwnMessageProps {
  message: AssistantMessage;
  isLast: boolean;
  actions: MessageActions | undefined;
}

export function OwnMessage({ message, isLast, actions }: OwnMessageProps) {
  const { t } = useTranslation("chat");
  const [editing, setEditing] = useState(false);
  const text = textOf(message);
  if (editing && actions) {
    const save = (next: string) => {
      setEditing(false);
      actions.onEdit(next, message.id);
    };
    const cancel = () => {
      setEditing(false);
      focusComposer();
    };
    return <EditMessage {...{ text, save, cancel }} />;
  }
  return (
    <Box className={classes.own}>
      <Box className={classes.bubble}>
        <VisuallyHidden>{t("you")}</VisuallyHidden>
        <Words text={text} />
      </Box>
      <Box className={classes.tools} data-last={isLast || undefined}>
        <MessageTime message={message} />
        {actions && (
          <IconButton
            size={26}
            label={t("edit")}
            onClick={() => setEditing(true)}
          >
            <Pencil size={14} />
          </IconButton>
        )}
      </Box>
    </Box>
  );
}
