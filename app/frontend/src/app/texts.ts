/** Language of dates and numbers: that of the texts. */
export const LOCALE = "en";

export const texts = {
  name: "Todo Chat",
  tagline: "Say it. It’s on your list.",
  unavailable: "The server is not available right now. Try again in a moment.",
  unreachable: "The server can’t be reached. Check your connection.",
  unexpected: "Something went wrong. Try again.",
  tryAgain: "Try again",
  cancel: "Cancel",
  close: "Close",
  notFoundTitle: "This page does not exist",
  notFoundText: "The address may be old or mistyped.",
  goHome: "Go to your tasks",
  failedTitle: "The page could not be loaded",
  loading: "Loading",
  colorScheme: (scheme: string) => `Color scheme: ${scheme}`,
  schemes: { auto: "like the system", light: "light", dark: "dark" },
};
