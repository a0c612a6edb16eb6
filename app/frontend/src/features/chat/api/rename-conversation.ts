import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ConversationSummary } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { conversationsQuery } from "./list-conversations.ts";

interface RenameArgs {
  id: string;
  title: string;
}

const renameConversation = ({ id, title }: RenameArgs) =>
  request<ConversationSummary>(`/api/conversations/${id}`, {
    method: "PATCH",
    body: { title },
  });

export function useRenameConversation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: renameConversation,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: conversationsQuery.queryKey }),
  });
}
