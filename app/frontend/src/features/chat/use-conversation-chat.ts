import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { conversationQuery } from "./api/get-conversation.ts";
import type { ChatShelf } from "./chat-shelf.ts";
import type { OpenChat } from "./open-chat.ts";

interface ConversationChat {
  open?: OpenChat;
  error: Error | null;
}

/** The chat that belongs to the address; without an id, a new one. */
export function useConversationChat(
  shelf: ChatShelf,
  id: string | undefined,
): ConversationChat {
  const kept = useMemo(
    () => (id ? shelf.kept(id) : shelf.fresh()),
    [shelf, id],
  );
  const { data, error } = useQuery({
    ...conversationQuery(id ?? ""),
    enabled: id !== undefined && !kept,
    staleTime: Infinity,
  });
  const opened = useMemo(() => data && shelf.open(data), [shelf, data]);
  return { open: kept ?? opened, error };
}
