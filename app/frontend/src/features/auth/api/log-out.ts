import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../../lib/request.ts";
import { endSession } from "../session-data.ts";

function logOut() {
  return request<unknown>("/api/auth/sign-out", { method: "POST", body: {} });
}

export function useLogOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: logOut,
    onSuccess: () => endSession(queryClient),
  });
}
