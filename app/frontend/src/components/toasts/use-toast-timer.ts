import { useEffect, useState } from "react";
import { dismissToast } from "./toast-store.ts";

const SHOWN_MS = 8_000;

/** Ends a toast after a while, but not under the pointer or the focus. */
export function useToastTimer(id: number) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, held]);
  return {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
}
