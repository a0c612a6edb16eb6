import { useDocumentTitle } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

/** Where the skip link leads, and the focus after a change of screen. */
export const MAIN_ID = "main";

/** Names the screen in the browser's tab; answers the props of its `<main>`. */
export function useScreen(title?: string) {
  const { t } = useTranslation();
  useDocumentTitle(title ? `${title} · ${t("name")}` : t("name"));
  return { id: MAIN_ID, tabIndex: -1 };
}
