export const loadMainScreen = () => import("./main-screen.tsx");
export const loadChatPane = () => import("../features/chat/chat-pane.tsx");

/** Both at once, or the second one would wait for the first. */
export function preloadMain(): void {
  // Who shows them meets what fails here again, and tells.
  for (const load of [loadMainScreen, loadChatPane])
    load().catch(() => undefined);
}
