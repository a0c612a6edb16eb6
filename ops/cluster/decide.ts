import type { ClusterRecord } from "./record.ts";

export interface NodeContainer {
  readonly id: string;
  readonly running: boolean;
  /** Port of 127.0.0.1 that leads to the node's port 80; undefined when none is published. */
  readonly port: number | undefined;
}

export interface Observed {
  readonly container: NodeContainer | undefined;
  /** Whether Minikube knows a profile of that name. */
  readonly hasProfile: boolean;
  readonly apiAnswers: boolean;
}

export type ClusterAction = "use" | "start" | "create" | "recreate" | "foreign";

/** What to do about the profile, given what is there and what we noted when we made it. */
export function decideCluster(
  seen: Observed,
  record: ClusterRecord | undefined,
): ClusterAction {
  const { container } = seen;
  if (!container && !seen.hasProfile) return "create";
  if (!record) return "foreign";
  if (record.phase === "making" || !container) return "recreate";
  if (container.id !== record.containerId) return "foreign";
  return container.running && seen.apiAnswers ? "use" : "start";
}
