import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Toasts } from "../components/toasts/toasts.tsx";
import { useMe } from "../features/auth/use-me.ts";
import { LiveEvents } from "../features/live/live-events.tsx";
import { Shortcuts } from "../features/shortcuts/shortcuts.tsx";
import classes from "./root-screen.module.css";
import { MAIN_ID } from "../components/use-screen.ts";

/** What stands around every screen. */
export function RootScreen({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <a href={`#${MAIN_ID}`} className={classes.skip}>
        {t("skip")}
      </a>
      {children}
      <Toasts />
      {me && (
        <>
          {/* Loaded with the page: keys are read as soon as there is a field to leave. */}
          <Shortcuts />
          <LiveEvents />
        </>
      )}
    </>
  );
}
