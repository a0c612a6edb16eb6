import { useEffect, useState } from "react";
import { dismissToast, type Toast } from "./toast-store.ts";

const SHOWN_MS = 8_000;

/** Ends a toast after a while, but not under the pointer or the focus. */
export function useToastTimer({ id, stays }: Toast) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, stays, held]);
  return {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
}
