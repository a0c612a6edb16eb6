import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "../cluster/kubectl.ts";
import type { Report } from "../toolchain/ground.ts";
import { containerInTrouble, diagnose } from "./diagnose.ts";
import { eventsOf, isReady, listPods, logOf, type Pod } from "./pods.ts";
import type { Finding } from "./report.ts";

const POLL_MS = 3000;
const SHOWN_EVENTS = 4;
const SHOWN_LOG_LINES = 8;

/**
 * Looks at the release's pods while an update runs. A failed atomic release takes its pods away
 * with it, so what is known of a pod that vanished in trouble is kept.
 */
export class PodWatch {
  readonly #findings = new Map<string, Finding>();
  readonly #cluster: Cluster;
  readonly #report: Report;
  #stopped = new AbortController();
  #watching: Promise<void> | undefined;

  constructor(cluster: Cluster, report: Report) {
    this.#cluster = cluster;
    this.#report = report;
  }

  start(): void {
    this.#watching ??= this.#watch();
  }

  /** Ends the watch and gives what was last known of every pod that never became ready. */
  async stop(): Promise<Finding[]> {
    this.#stopped.abort();
    await this.#watching;
    return [...this.#findings.values()];
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      // A look that fails says nothing about the update; the next one comes soon.
      await this.#look().catch(() => undefined);
      await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const pods = await listPods(this.#cluster);
    for (const pod of pods) await this.#note(pod);
    if (pods.length > 0)
      this.#report(
        `${pods.filter(isReady).length} of ${pods.length} pods ready`,
      );
  }

  async #note(pod: Pod): Promise<void> {
    const { name } = pod.metadata;
    const finding = await examine(this.#cluster, pod);
    if (finding) this.#findings.set(name, finding);
    else this.#findings.delete(name);
  }
}

export async function examine(
  cluster: Cluster,
  pod: Pod,
): Promise<Finding | undefined> {
  const { name } = pod.metadata;
  if (!diagnose(pod, [])) return undefined;
  const container = containerInTrouble(pod);
  const log = container
    ? await logOf(cluster, name, container, SHOWN_LOG_LINES)
    : [];
  const trouble = diagnose(pod, log);
  return (
    trouble && {
      pod: name,
      trouble,
      log,
      events: await eventsOf(cluster, name, SHOWN_EVENTS),
    }
  );
}
