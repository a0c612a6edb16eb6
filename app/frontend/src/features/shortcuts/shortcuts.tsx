import { useDisclosure } from "@mantine/hooks";
import { lazy, Suspense, useEffect } from "react";
import { useLocation } from "wouter";
import { listenToShortcuts } from "./shortcut-listener.ts";
import { useShortcut } from "./use-shortcut.ts";

const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet } = await import("./shortcut-sheet.tsx");
  return { default: ShortcutSheet };
});

/** Those of every screen; a screen adds its own with `useShortcut`. */
export function Shortcuts() {
  const [, navigate] = useLocation();
  const [helping, { open, close }] = useDisclosure();
  useEffect(listenToShortcuts, []);
  useShortcut("help", open);
  useShortcut("tasksScreen", () => navigate("/"));
  useShortcut("profileScreen", () => navigate("/profile"));
  return (
    <Suspense>{helping && <ShortcutSheet opened onClose={close} />}</Suspense>
  );
}
