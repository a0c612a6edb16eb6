import { useDocumentTitle } from "@mantine/hooks";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Where the skip link leads, and the focus after a change of screen. */
export const MAIN_ID = "main";

/** The first screen of a visit leaves the focus at the top of the page. */
let visited = false;

function arrive() {
  const main = document.getElementById(MAIN_ID);
  const focused = main?.contains(document.activeElement);
  if (visited && !focused) {
    scrollTo({ top: 0 });
    main?.focus({ preventScroll: true });
  }
  visited = true;
}

/**
 * Names the screen in the browser's tab and moves the focus into it, without
 * which a screen reader would not notice the change. Answers the props of its
 * `<main>`.
 */
export function useScreen(title?: string) {
  const { t } = useTranslation();
  useDocumentTitle(title ? `${title} · ${t("name")}` : t("name"));
  useEffect(arrive, []);
  return { id: MAIN_ID, tabIndex: -1 };
}
