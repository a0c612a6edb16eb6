import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RemoveMe } from "@todo-chat/contract";
import { showToast } from "../../../components/toasts/toast-store.ts";
import { i18n } from "../../../i18n/i18n.ts";
import { ApiError } from "../../../lib/api-error.ts";
import { request } from "../../../lib/request.ts";
import { endSession } from "../../auth/session-data.ts";

async function deleteMe(body: RemoveMe) {
  try {
    await request<void>("/api/me", { method: "DELETE", body });
  } catch (cause) {
    const wrong = cause instanceof ApiError && cause.status === 400;
    if (!wrong) throw cause;
    throw new ApiError(400, { code: "INVALID_PASSWORD" }, { cause });
  }
}

export function useDeleteMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteMe,
    onSuccess: () => {
      showToast({ text: i18n.t("profile:deleted") });
      endSession(queryClient);
    },
  });
}
