import { setTimeout as sleep } from "node:timers/promises";
import { url } from "./surroundings.ts";

const VISITORS = 3;
const PAUSE_MS = 50;
const REQUEST_LIMIT_MS = 10_000;
/** However long the work takes, the visitors leave after this many requests each. */
const MOST_REQUESTS = 4000;
const PATHS = ["/", "/api/openapi.json"];

export interface Visits {
  readonly answered: number;
  /** What went wrong, request by request. */
  readonly lost: readonly string[];
}

/** Has visitors ask for the page and the API for as long as the work lasts. */
export async function whileVisited(
  work: () => Promise<unknown>,
): Promise<Visits> {
  const leave = new AbortController();
  const lost: string[] = [];
  let answered = 0;
  const visitor = async () => {
    for (let i = 0; i < MOST_REQUESTS && !leave.signal.aborted; i += 1) {
      const problem = await ask(PATHS[i % PATHS.length]!);
      if (problem === undefined) answered += 1;
      else lost.push(problem);
      await sleep(PAUSE_MS);
    }
  };
  const visitors = Array.from({ length: VISITORS }, visitor);
  try {
    await work();
  } finally {
    leave.abort();
    await Promise.all(visitors);
  }
  return { answered, lost };
}

async function ask(path: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(REQUEST_LIMIT_MS);
    const response = await fetch(url + path, { signal });
    await response.arrayBuffer();
    return response.ok ? undefined : `${path}: ${response.status}`;
  } catch (error) {
    return `${path}: ${String(error)}`;
  }
}
