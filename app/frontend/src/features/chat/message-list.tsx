import { Box, Group, Loader, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AssistantMessage } from "./assistant-message.ts";
import classes from "./message-list.module.css";
import { Message } from "./message.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";

interface MessageListProps {
  messages: AssistantMessage[];
  busy: boolean;
  children: ReactNode;
}

// While `aria-busy`, a screen reader waits and then reads the answer in one.
export function MessageList({ messages, busy, children }: MessageListProps) {
  const { t } = useTranslation("chat");
  const { ref, onScroll } = useStickToEnd(messages);
  const waiting = busy && messages.at(-1)?.role === "user";
  return (
    <Box
      ref={ref}
      className={classes.scroll}
      onScroll={onScroll}
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-busy={busy}
      aria-label={t("messages")}
    >
      <Box className={classes.list}>
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
        {waiting && <Thinking />}
        {children}
      </Box>
    </Box>
  );
}

function Thinking() {
  const { t } = useTranslation("chat");
  return (
    <Group gap="xs" role="status">
      <Loader type="dots" size="sm" />
      <Text size="sm" c="dimmed">
        {t("thinking")}
      </Text>
    </Group>
  );
}
