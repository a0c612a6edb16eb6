import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { TASKS_KEY } from "../tasks/api/list-tasks.ts";
import { conversationsQuery } from "./api/list-conversations.ts";
import { usesTools } from "./assistant-message.ts";
import { ChatShelf } from "./chat-shelf.ts";
import { conversationPath } from "./conversation-path.ts";

/** One shelf for as long as the chat stands. */
export function useChatShelf(): ChatShelf {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const [shelf] = useState(
    () =>
      new ChatShelf({
        onStarted: (id) => {
          // Somebody who has moved on to another conversation or screen stays there.
          if (location.pathname !== "/" || location.search) return;
          navigate(conversationPath(id), { replace: true });
        },
        onTurnEnd: (answer) => {
          const { queryKey } = conversationsQuery;
          void queryClient.invalidateQueries({ queryKey });
          if (!usesTools(answer)) return;
          void queryClient.invalidateQueries({ queryKey: TASKS_KEY });
        },
      }),
  );
  return shelf;
}
