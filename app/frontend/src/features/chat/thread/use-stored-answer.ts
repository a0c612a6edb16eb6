import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { Conversation } from "@todo-chat/contract";
import { useEffect, useState } from "react";
import { ApiError } from "../../../lib/api-error.ts";
import { storedQuery } from "../api/get-conversation.ts";
import type { OpenChat } from "../open-chat.ts";
import type { Thread } from "./use-thread.ts";

const ASK_EVERY_MS = 1_000;

/** An answer that another page waits for. */
const isElsewhere = (error: Error | undefined): boolean =>
  error instanceof ApiError && error.status === 409;

function isBroken(error: Error | undefined): boolean {
  if (!(error instanceof ApiError)) return error !== undefined;
  return error.status === 0 || error.status >= 500;
}

/** Ends by itself: the server gives up an answer without signs of life. */
async function finished(
  queryClient: QueryClient,
  id: string,
  signal: AbortSignal,
): Promise<Conversation> {
  for (;;) {
    const conversation = await queryClient.fetchQuery(storedQuery(id));
    if (!conversation.answering || signal.aborted) return conversation;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

/**
 * When the answer stops to come, the server still writes it to its end: waits
 * for that and shows it. Without a connection it waits for that first.
 */
export function useStoredAnswer(
  open: OpenChat,
  { error, isUnfinished }: Pick<Thread, "error" | "isUnfinished">,
) {
  const queryClient = useQueryClient();
  const [gaveUp, setGaveUp] = useState<Error>();
  const { id } = open;
  const broke = isBroken(error);
  const isMissing = isUnfinished || broke || isElsewhere(error);
  const waits = id !== undefined && isMissing && !gaveUp;
  useEffect(() => {
    if (!waits || !id) return;
    const left = new AbortController();
    finished(queryClient, id, left.signal).then(
      (conversation) => !left.signal.aborted && open.settle(conversation),
      (failure: Error) => !left.signal.aborted && setGaveUp(failure),
    );
    return () => left.abort();
  }, [waits, id, open, queryClient]);
  return {
    waits,
    /** Why it waits, if not for another page. */
    broke,
    /** Set once it has been looked for in vain. */
    gaveUp,
    lookAgain: () => setGaveUp(undefined),
  };
}
