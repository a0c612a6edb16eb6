import { useEffect, useEffectEvent } from "react";

/** Tries again by itself as soon as there is a connection. */
export function useRetryOnLine(retry: () => void): void {
  const run = useEffectEvent(retry);
  useEffect(() => {
    const onLine = () => run();
    addEventListener("online", onLine);
    return () => removeEventListener("online", onLine);
  }, []);
}
