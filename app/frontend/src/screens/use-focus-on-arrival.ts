import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { MAIN_ID } from "../components/use-screen.ts";

/** Moves the focus into a screen that a link has led to, unless it has its own. */
function focusMain() {
  const main = document.getElementById(MAIN_ID);
  if (!main?.contains(document.activeElement)) main?.focus();
}

/** Without it, a screen reader would not notice that the screen has changed. */
export function useFocusOnArrival() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) focusMain();
      }),
    [router],
  );
}
