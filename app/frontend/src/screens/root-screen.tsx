import { Outlet } from "@tanstack/react-router";
import { Toasts } from "../components/toasts/toasts.tsx";

/** What stands around every screen. */
export function RootScreen() {
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}
