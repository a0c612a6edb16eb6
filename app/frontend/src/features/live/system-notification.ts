export type NotificationAccess = NotificationPermission | "unsupported";

export const notificationAccess = (): NotificationAccess =>
  "Notification" in globalThis ? Notification.permission : "unsupported";

/** Only to be called by a click: browsers refuse to ask otherwise. */
export async function askForNotifications(): Promise<NotificationAccess> {
  if (notificationAccess() === "unsupported") return "unsupported";
  return Notification.requestPermission();
}

interface SystemNotificationArgs {
  title: string;
  body: string;
  /** Another one of the same tag takes its place. */
  tag: string;
}

/** Outside the page, for somebody who has allowed it and looks elsewhere. */
export async function notifySystem({ title, ...rest }: SystemNotificationArgs) {
  if (notificationAccess() !== "granted" || !document.hidden) return;
  const options = { ...rest, icon: "/icon-192.png" };
  // Phones take notifications only from a service worker.
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker) await worker.showNotification(title, options);
  else new Notification(title, options);
}
