import pRetry from "p-retry";
import { interrupted } from "../interrupt.ts";
import { UserError } from "../user-error.ts";

const REQUEST_LIMIT_MS = 10_000;
const ATTEMPTS = 20;
const PAUSE_MS = 1500;

/** Asks once for the page; gives what is wrong with the answer, undefined when it is the page. */
export async function probePage(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
    });
    const text = await response.text();
    if (!response.ok) return `${url} answers with status ${response.status}`;
    return text.includes('id="root"')
      ? undefined
      : `${url} answers with another page`;
  } catch (error) {
    return `${url} does not answer (${reasonOf(error)})`;
  }
}

/** Asks the backend, which asks its database; gives what is wrong, undefined when both answer. */
export async function probeBackend(url: string): Promise<string | undefined> {
  const address = new URL("/api/health", url).href;
  try {
    const { ok, status } = await fetch(address, {
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
    });
    return ok ? undefined : `${address} answers with status ${status}`;
  } catch (error) {
    return `${address} does not answer (${reasonOf(error)})`;
  }
}

/** Waits until the page answers: an Ingress controller takes some seconds to notice new pods. */
export async function waitForPage(url: string): Promise<void> {
  const ask = async (): Promise<void> => {
    const problem = await probePage(url);
    if (problem)
      throw new UserError(
        `The pods are ready, but ${problem}.`,
        "npm run status",
      );
  };
  const pace = { minTimeout: PAUSE_MS, maxTimeout: PAUSE_MS, factor: 1 };
  await pRetry(ask, { retries: ATTEMPTS, signal: interrupted, ...pace });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error)
    return (cause as NodeJS.ErrnoException).code ?? cause.message;
  return String(cause);
}
