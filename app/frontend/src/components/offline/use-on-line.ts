import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}

/** False while the device knows of no connection. */
export const useOnLine = (): boolean =>
  useSyncExternalStore(subscribe, () => navigator.onLine);
