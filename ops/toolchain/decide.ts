import type { Ground } from "./ground.ts";

export type GroundKind = Ground["kind"];

export const groundKinds = [
  "internet",
  "registries",
] as const satisfies readonly GroundKind[];

export interface Evidence {
  /** Whether a site answers that official releases are downloaded from. */
  readonly releases: boolean;
  /** Whether Go is here and its module proxy answers. */
  readonly goModules: boolean;
  /** Whether every tool is on PATH or among the downloads of earlier runs. */
  readonly equipped: boolean;
  /** What an earlier run decided, however long ago. */
  readonly remembered?: GroundKind | undefined;
}

/** @returns undefined when the machine offers nothing to stand on */
export function decideGround(evidence: Evidence): GroundKind | undefined {
  if (evidence.releases) return "internet";
  if (evidence.goModules) return "registries";
  // What it built earlier needs no network; it tells itself when something is missing.
  if (evidence.remembered === "registries") return "registries";
  return evidence.equipped ? "internet" : undefined;
}
