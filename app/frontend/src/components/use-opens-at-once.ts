import { useEffect, useState } from "react";

/**
 * For a menu whose button was clicked before it was loaded. Opened only after
 * its own button has taken the focus, it gives that back when it is closed.
 */
export function useOpensAtOnce() {
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);
  return { opened, onChange: setOpened };
}
