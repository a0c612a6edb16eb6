import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { listenToShortcuts } from "./shortcut-listener.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { useShortcut } from "./use-shortcut.ts";

/** Those of every screen; a screen adds its own with `useShortcut`. */
export function Shortcuts() {
  const navigate = useNavigate();
  const [helping, { open, close }] = useDisclosure();
  useEffect(listenToShortcuts, []);
  useShortcut("help", open);
  useShortcut("tasksScreen", () => void navigate({ to: "/" }));
  useShortcut("profileScreen", () => void navigate({ to: "/profile" }));
  return <ShortcutSheet opened={helping} onClose={close} />;
}
