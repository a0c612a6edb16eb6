import { Box } from "@mantine/core";
import { useSearchParams } from "wouter";
import { ChatPane } from "../features/chat/chat-pane.tsx";
import { conversationIn } from "../features/chat/conversation-path.ts";
import { TasksPane } from "../features/tasks/tasks-pane.tsx";
import { AppHeader } from "./app-header.tsx";
import classes from "./main-screen.module.css";
import { Panes } from "./panes.tsx";
import { useScreen } from "../components/use-screen.ts";

export function MainScreen() {
  const [search] = useSearchParams();
  const main = useScreen();
  const chat = <ChatPane conversationId={conversationIn(search)} />;
  return (
    <Box className={classes.screen}>
      <AppHeader />
      <Panes main={main} chat={chat} tasks={<TasksPane />} />
    </Box>
  );
}
