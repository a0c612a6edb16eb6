import { useMutation } from "@tanstack/react-query";
import { request } from "../../../lib/request.ts";

export interface ChangePasswordArgs {
  currentPassword: string;
  newPassword: string;
}

function changePassword(passwords: ChangePasswordArgs) {
  const body = { ...passwords, revokeOtherSessions: true };
  return request<unknown>("/api/auth/change-password", {
    method: "POST",
    body,
  });
}

export const useChangePassword = () =>
  useMutation({ mutationFn: changePassword });
