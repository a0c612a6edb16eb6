import type { QueryClient } from "@tanstack/react-query";
import { showToast } from "../../../components/toasts/toast-store.ts";
import { undo } from "../api/undo.ts";
import { undoneText } from "./change-texts.ts";
import { tellFailure, withdrawUndo } from "./change-toast.ts";
import { refreshTasks } from "./lists.ts";

/** Takes the last change back, and says what it was. */
export async function undoLast(queryClient: QueryClient): Promise<void> {
  withdrawUndo();
  try {
    showToast({ text: undoneText(await undo()) });
  } catch (error) {
    tellFailure(error);
  }
  await refreshTasks(queryClient);
}
