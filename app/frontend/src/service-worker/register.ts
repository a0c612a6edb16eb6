/** Browsers offer no worker over plain http, except on the own machine. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // Without it the page works as long as there is a connection.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  });
}
