import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Toasts } from "../components/toasts/toasts.tsx";
import classes from "./root-screen.module.css";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { MAIN_ID } from "../components/use-screen.ts";

/** What stands around every screen. */
export function RootScreen() {
  const { t } = useTranslation();
  useFocusOnArrival();
  return (
    <>
      <a href={`#${MAIN_ID}`} className={classes.skip}>
        {t("skip")}
      </a>
      <Outlet />
      <Toasts />
    </>
  );
}
