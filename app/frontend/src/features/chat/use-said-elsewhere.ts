import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { onSaid } from "../live/said-elsewhere.ts";
import { storedQuery } from "./api/get-conversation.ts";
import { conversationsQuery } from "./api/list-conversations.ts";
import type { ChatShelf } from "./chat-shelf.ts";

/** Follows what the person says on other pages and devices, and what is answered there. */
export function useSaidElsewhere(
  shelf: ChatShelf,
  shownId: string | undefined,
): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onSaid((said) => {
        if (!said) shelf.forgetOthers(shownId);
        const id = said?.id ?? shownId;
        const open = id === undefined ? undefined : shelf.kept(id);
        if (open?.hasAllUpTo(said?.lastMessageId)) return;
        const { queryKey } = conversationsQuery;
        void queryClient.invalidateQueries({ queryKey });
        if (!id || !open) return;
        // The next news, or the next visit, shows what this look does not.
        const stored = queryClient.fetchQuery(storedQuery(id));
        stored.then(open.follow, () => undefined);
      }),
    [queryClient, shelf, shownId],
  );
}
