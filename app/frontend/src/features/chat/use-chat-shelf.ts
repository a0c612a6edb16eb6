import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { TASKS_KEY } from "../tasks/api/list-tasks.ts";
import { withdrawUndo } from "../tasks/changes/change-toast.ts";
import { conversationsQuery } from "./api/list-conversations.ts";
import { countChanges } from "./assistant-message.ts";
import { ChatShelf } from "./chat-shelf.ts";
import { conversationIn, conversationPath } from "./conversation-path.ts";

/** Somebody who has moved on to another conversation or screen stays there. */
function isAtNewChat(): boolean {
  const { pathname, search } = location;
  return pathname === "/" && !conversationIn(new URLSearchParams(search));
}

/** One shelf for as long as the chat stands. */
export function useChatShelf(): ChatShelf {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const [shelf] = useState(() => {
    const { queryKey } = conversationsQuery;
    const refreshList = () => void queryClient.invalidateQueries({ queryKey });
    return new ChatShelf({
      onStarted: (id) => {
        refreshList();
        if (!isAtNewChat()) return;
        navigate(conversationPath(id, location.search), { replace: true });
      },
      onTurnEnd: (answer) => {
        refreshList();
        if (countChanges(answer) === 0) return;
        withdrawUndo();
        void queryClient.invalidateQueries({ queryKey: TASKS_KEY });
      },
    });
  });
  return shelf;
}
