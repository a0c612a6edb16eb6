import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import type { RemoveMe } from "@todo-chat/contract";
import { clearDrafts } from "../../../lib/drafts/draft-storage.ts";
import { request } from "../../../lib/request.ts";
import { meQuery } from "../../auth/api/get-me.ts";

const deleteMe = (body: RemoveMe) =>
  request<void>("/api/me", { method: "DELETE", body });

export function useDeleteMe() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: deleteMe,
    onSuccess: async () => {
      clearDrafts();
      queryClient.removeQueries();
      queryClient.setQueryData(meQuery.queryKey, null);
      await router.navigate({ to: "/login" });
    },
  });
}
