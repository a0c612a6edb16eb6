import {
  dismissToast,
  showToast,
} from "../../../components/toasts/toast-store.ts";
import { i18n } from "../../../i18n/i18n.ts";
import { messageOf } from "../../../lib/error-text.ts";

let shown: number | undefined;

/**
 * Only the last change can be taken back, so an offer to take back one before
 * it has to go.
 */
export function withdrawUndo(): void {
  if (shown !== undefined) dismissToast(shown);
  shown = undefined;
}

export function tellChange(text: string, undo: () => void): void {
  withdrawUndo();
  const action = { label: i18n.t("tasks:undo"), run: undo };
  shown = showToast({ text, action });
}

export const tellFailure = (error: unknown): number =>
  showToast({ tone: "failed", text: messageOf(error) });
