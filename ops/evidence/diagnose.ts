import type { Container, Pod } from "./pods.ts";

export type Cause =
  | "image"
  | "crash"
  | "memory"
  | "probe"
  | "scheduling"
  | "database"
  | "configuration"
  | "starting";

export interface Trouble {
  readonly cause: Cause;
  /** What Kubernetes itself says, in one line. */
  readonly reason: string;
  /** The container that is concerned; undefined while the pod has no place yet. */
  readonly container: Container | undefined;
}

const IMAGE_REASONS =
  /^(ErrImage|ImagePull|ImageInspect|InvalidImageName|RegistryUnavailable)/;
const CONFIGURATION_REASONS =
  /^(CreateContainerConfigError|CreateContainerError|RunContainerError)/;
const DATABASE_WORDS =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|password authentication|database|postgres/i;

/** Why a pod is not ready; undefined when it is. `log` holds last lines of the container concerned. */
export function diagnose(
  pod: Pod,
  log: readonly string[],
): Trouble | undefined {
  const { conditions } = pod.status;
  if (
    conditions.some(({ type, status }) => type === "Ready" && status === "True")
  )
    return undefined;
  const unplaced = conditions.find(
    ({ type, status }) => type === "PodScheduled" && status === "False",
  );
  if (unplaced)
    return {
      cause: "scheduling",
      reason: unplaced.message ?? "no node takes the pod",
      container: undefined,
    };
  const container = containerInTrouble(pod);
  if (!container)
    return {
      cause: "starting",
      reason: `the pod is ${pod.status.phase}`,
      container,
    };
  return {
    cause: causeOf(pod, container, log),
    reason: reasonOf(container),
    container,
  };
}

/** The first container that keeps the pod from being ready: init containers run one after another. */
export function containerInTrouble({ status }: Pod): Container | undefined {
  const inits = status.initContainerStatuses.filter(
    ({ state }) => state.terminated?.exitCode !== 0,
  );
  return inits[0] ?? status.containerStatuses.find(({ ready }) => !ready);
}

function causeOf(
  pod: Pod,
  container: Container,
  log: readonly string[],
): Cause {
  const { waiting, terminated } = container.state;
  const ended = terminated ?? container.lastState.terminated;
  const awaited = causeOfWaiting(waiting?.reason ?? "");
  if (awaited) return awaited;
  if (ended?.reason === "OOMKilled") return "memory";
  if (ended && ended.exitCode !== 0)
    return speaksOfDatabase(pod, log) ? "database" : "crash";
  if (container.state.running)
    return speaksOfDatabase(pod, log) ? "database" : "probe";
  return "starting";
}

function causeOfWaiting(reason: string): Cause | undefined {
  if (IMAGE_REASONS.test(reason)) return "image";
  return CONFIGURATION_REASONS.test(reason) ? "configuration" : undefined;
}

function speaksOfDatabase(pod: Pod, log: readonly string[]): boolean {
  const isDatabase =
    pod.metadata.labels["app.kubernetes.io/component"] === "postgres";
  return isDatabase || log.some((line) => DATABASE_WORDS.test(line));
}

function reasonOf({ name, state, lastState, restartCount }: Container): string {
  const { waiting, terminated = lastState.terminated } = state;
  const words = [
    waiting?.reason,
    waiting?.message,
    terminated &&
      `ended with exit code ${terminated.exitCode} (${terminated.reason ?? "no reason given"})`,
    restartCount > 0 && `restarted ${restartCount} times`,
    state.running && "runs, but is not ready",
  ].filter(Boolean);
  return `container ${name}: ${words.join("; ") || "is waiting"}`;
}
