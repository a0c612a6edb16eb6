import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RemoveMe } from "@todo-chat/contract";
import { clearDrafts } from "../../../lib/drafts/draft-storage.ts";
import { request } from "../../../lib/request.ts";
import { meQuery } from "../../auth/api/get-me.ts";

const deleteMe = (body: RemoveMe) =>
  request<void>("/api/me", { method: "DELETE", body });

export function useDeleteMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteMe,
    onSuccess: () => {
      clearDrafts();
      queryClient.removeQueries();
      queryClient.setQueryData(meQuery.queryKey, null);
    },
  });
}
