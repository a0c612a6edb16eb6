/** A slow phone has drawn its first screen by then. */
const LATER_MS = 3_000;

const register = () =>
  // Without it the page works as long as there is a connection.
  void navigator.serviceWorker.register("/sw.js").catch(() => undefined);

const registerLater = () => setTimeout(register, LATER_MS);

/** Browsers offer no worker over plain http, except on the own machine. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // It fetches forty files, which would compete with the page's own.
  if (document.readyState === "complete") registerLater();
  else addEventListener("load", registerLater);
}
