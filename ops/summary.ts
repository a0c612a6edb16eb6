export interface Outcome {
  readonly url: string;
  readonly host: string;
  readonly changed: boolean;
  readonly elapsedMs: number;
}

/** What `npm run up` says at its end. */
export function summarize(outcome: Outcome): string {
  const { url, changed, elapsedMs } = outcome;
  const verdict = changed ? "Up and tested" : "Nothing changed; tested again";
  return [
    "",
    `${verdict}: ${url}  (${describeTime(elapsedMs)} in all)`,
    ...hostsHint(outcome),
    "",
    "Next:",
    "  npm run open      opens the page in your browser",
    "  npm run status    shows pods and restarts, and tests the address",
    "  npm run down      removes the stack with its data (-- --cluster: Minikube's profile too)",
  ].join("\n");
}

function hostsHint({ url, host }: Outcome): string[] {
  const { hostname, port } = new URL(url);
  if (hostname !== "localhost" || host === "localhost") return [];
  const address = `http://${host}${port && `:${port}`}`;
  return [
    "",
    `For ${address}, add this line to /etc/hosts:`,
    `  127.0.0.1 ${host}`,
  ];
}

export function describeTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
