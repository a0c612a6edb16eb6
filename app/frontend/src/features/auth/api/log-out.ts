import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../../lib/request.ts";
import { clearDrafts } from "../../../lib/drafts/draft-storage.ts";
import { meQuery } from "./get-me.ts";

function logOut() {
  return request<unknown>("/api/auth/sign-out", { method: "POST", body: {} });
}

export function useLogOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: logOut,
    onSuccess: () => {
      clearDrafts();
      queryClient.removeQueries();
      queryClient.setQueryData(meQuery.queryKey, null);
    },
  });
}
