import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { TASKS_KEY } from "../tasks/api/list-tasks.ts";
import { conversationsQuery } from "./api/list-conversations.ts";
import { usesTools } from "./assistant-message.ts";
import { ChatShelf } from "./chat-shelf.ts";

/** One shelf for as long as the chat stands. */
export function useChatShelf(): ChatShelf {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [shelf] = useState(
    () =>
      new ChatShelf({
        onStarted: (id) => {
          // Somebody who has moved on to another conversation stays there.
          if ("conversation" in router.state.location.search) return;
          const search = { conversation: id };
          void router.navigate({ to: "/", search, replace: true });
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
