import { useChat } from "@ai-sdk/react";
import { Box } from "@mantine/core";
import { ErrorNotice } from "../../components/error-notice.tsx";
import classes from "./chat-thread.module.css";
import type { AssistantChat } from "./chat-shelf.ts";
import { Composer } from "./composer.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { MessageList } from "./message-list.tsx";

const RENDER_EVERY_MS = 50;

interface ChatThreadProps {
  chat: AssistantChat;
  /** Under which a half-written message is kept. */
  draftKey: string;
}

export function ChatThread({ chat, draftKey }: ChatThreadProps) {
  const { messages, status, error, sendMessage, regenerate, stop } = useChat({
    chat,
    experimental_throttle: RENDER_EVERY_MS,
  });
  const busy = status === "submitted" || status === "streaming";
  const send = (text: string) => void sendMessage({ text });
  return (
    <>
      {messages.length === 0 ? (
        <EmptyChat onChoose={send} />
      ) : (
        <MessageList messages={messages} busy={busy}>
          <ErrorNotice error={error} onRetry={() => void regenerate()} />
        </MessageList>
      )}
      <Box className={classes.footer}>
        <Composer
          key={chat.id}
          draftKey={draftKey}
          busy={busy}
          onSend={send}
          onStop={() => void stop()}
        />
      </Box>
    </>
  );
}
