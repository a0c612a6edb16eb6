import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Me, UpdateMe } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { meQuery } from "../../auth/api/get-me.ts";

export const updateMe = (body: UpdateMe) =>
  request<Me>("/api/me", { method: "PATCH", body });

export function useUpdateMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: updateMe,
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  });
}
