import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../../lib/request.ts";
import { conversationsQuery } from "./list-conversations.ts";

function deleteConversation(id: string) {
  return request<void>(`/api/conversations/${id}`, { method: "DELETE" });
}

export function useDeleteConversation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteConversation,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: conversationsQuery.queryKey }),
  });
}
