import { Box, Group, Loader, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isPausing, type AssistantMessage } from "../assistant-message.ts";
import { Answer } from "./answer.tsx";
import type { MessageActions } from "./message-actions.ts";
import classes from "./message-list.module.css";
import { OwnMessage } from "./own-message.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";

interface MessageListProps {
  messages: AssistantMessage[];
  busy: boolean;
  /** The connection broke. */
  lost: boolean;
  actions: MessageActions;
  children: ReactNode;
}

// Silent as a log: AnswerAnnouncer reads each answer once, when it is whole.
export function MessageList(props: MessageListProps) {
  const { messages, busy, lost, actions, children } = props;
  const { t } = useTranslation("chat");
  const { ref, onScroll } = useStickToEnd(messages);
  const waiting = busy && (lost || isPausing(messages.at(-1)));
  const last = messages.length - 1;
  return (
    <Box
      ref={ref}
      className={classes.scroll}
      onScroll={onScroll}
      tabIndex={0}
      role="log"
      aria-live="off"
      aria-busy={busy}
      aria-label={t("messages")}
    >
      <Box className={classes.list}>
        {messages.map((message, index) => (
          <Message
            key={message.id}
            message={message}
            isLast={index === last}
            actions={busy ? undefined : actions}
          />
        ))}
        {waiting && <Waiting text={lost ? t("lost") : t("thinking")} />}
        {children}
      </Box>
    </Box>
  );
}

interface MessageProps {
  message: AssistantMessage;
  isLast: boolean;
  actions: MessageActions | undefined;
}

function Message({ message, isLast, actions }: MessageProps) {
  return message.role === "user" ? (
    <OwnMessage {...{ message, isLast, actions }} />
  ) : (
    <Answer {...{ message, isLast, actions }} />
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <Group gap="xs" role="status" className={classes.waiting}>
      <Loader type="dots" size="sm" />
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    </Group>
  );
}
