import { Box } from "@mantine/core";
import { useRouteContext, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ChatSkeleton } from "../features/chat/chat-skeleton.tsx";
import { TasksPane } from "../features/tasks/tasks-pane.tsx";
import { AppHeader } from "./app-header.tsx";
import classes from "./main-screen.module.css";
import { Panes } from "./panes.tsx";

const ChatPane = lazy(async () => {
  const { ChatPane } = await import("../features/chat/chat-pane.tsx");
  return { default: ChatPane };
});

export function MainScreen() {
  const { me } = useRouteContext({ from: "/" });
  const { conversation } = useSearch({ from: "/" });
  const chat = (
    <Suspense fallback={<ChatSkeleton />}>
      <ChatPane conversationId={conversation} />
    </Suspense>
  );
  return (
    <Box className={classes.screen}>
      <AppHeader me={me} />
      <Panes chat={chat} tasks={<TasksPane />} />
    </Box>
  );
}
