const register = () =>
  // Without it the page works as long as there is a connection.
  void navigator.serviceWorker.register("/sw.js").catch(() => undefined);

/** Browsers offer no worker over plain http, except on the own machine. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Its downloads would compete with those of the page itself.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
