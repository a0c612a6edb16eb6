import { Box } from "@mantine/core";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { saysSomething } from "../assistant-message.ts";
import type { MessageActions } from "../messages/message-actions.ts";
import { MessageList } from "../messages/message-list.tsx";
import type { OpenChat } from "../open-chat.ts";
import { AnswerAnnouncer } from "./answer-announcer.tsx";
import classes from "./chat-thread.module.css";
import { Composer } from "./composer.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { focusComposer } from "./focus-composer.ts";
import { NoAnswer } from "./no-answer.tsx";
import { useFreshTasks } from "./use-fresh-tasks.ts";
import { useStoredAnswer } from "./use-stored-answer.ts";
import { useThread } from "./use-thread.ts";

interface ChatThreadProps {
  open: OpenChat;
  /** Under which a half-written message is kept. */
  draftKey: string;
}

export function ChatThread({ open, draftKey }: ChatThreadProps) {
  const thread = useThread(open.thread);
  const { error } = thread;
  const messages = thread.messages.filter(saysSomething);
  const { waits, broke, gaveUp, lookAgain } = useStoredAnswer(open, thread);
  const busy = thread.isBusy || waits;
  useFreshTasks(messages);
  const actions = actionsOf(open);
  const { onSay, onAskAgain } = actions;
  return (
    <>
      {messages.length === 0 ? (
        <EmptyChat onChoose={onSay} />
      ) : (
        <MessageList
          messages={messages}
          busy={busy}
          lost={waits && broke}
          actions={actions}
        >
          {!waits && (
            <ErrorNotice
              error={gaveUp ?? error}
              onRetry={gaveUp ? lookAgain : onAskAgain}
            />
          )}
          {!busy && !error && <NoAnswer {...{ messages, onAskAgain }} />}
        </MessageList>
      )}
      <AnswerAnnouncer messages={messages} busy={busy} />
      <Box className={classes.footer}>
        <Composer
          key={open.key}
          draftKey={draftKey}
          busy={busy}
          onBegin={() => void open.prepare()}
          onSend={onSay}
          onStop={() => void open.stop()}
        />
      </Box>
    </>
  );
}

/** Their buttons go as soon as an answer is awaited, so the focus moves on. */
function actionsOf(open: OpenChat): MessageActions {
  const then = (act: () => void) => {
    act();
    focusComposer();
  };
  return {
    onSay: (text) => then(() => open.send(text)),
    onEdit: (text, id) => then(() => open.send(text, id)),
    onAskAgain: () => then(() => open.ask()),
  };
}
