import { Box } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useSearchParams } from "wouter";
import { ChatSkeleton } from "../features/chat/chat-skeleton.tsx";
import { conversationIn } from "../features/chat/conversation-path.ts";
import { TasksPane } from "../features/tasks/tasks-pane.tsx";
import { AppHeader } from "./app-header.tsx";
import classes from "./main-screen.module.css";
import { loadChatPane } from "./load-main.ts";
import { Panes } from "./panes.tsx";
import { useScreen } from "../components/use-screen.ts";

const ChatPane = lazy(async () => {
  const { ChatPane } = await loadChatPane();
  return { default: ChatPane };
});

export function MainScreen() {
  const [search] = useSearchParams();
  const main = useScreen();
  const chat = (
    <Suspense fallback={<ChatSkeleton />}>
      <ChatPane conversationId={conversationIn(search)} />
    </Suspense>
  );
  return (
    <Box className={classes.screen}>
      <AppHeader />
      <Panes main={main} chat={chat} tasks={<TasksPane />} />
    </Box>
  );
}
