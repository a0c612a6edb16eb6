import type { Tools } from "../prepare.ts";
import type { Settings } from "../settings.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import type { ClusterAction } from "./decide.ts";
import { clusterOf, clusterUid } from "./kubectl.ts";
import { foreignProfile, lookAtCluster } from "./plan.ts";
import { realizeCluster, removeProfile } from "./realize.ts";
import { readRecord } from "./record.ts";

/** Whether only the stack goes, or the Minikube profile too. */
export type Extent = "stack" | "all";

export type StandingStep = "use" | "start" | "delete" | "gone" | "unknown";

/** How to meet the cluster when its stack is to go. A profile that goes anyway need not start again. */
export function decideStanding(
  action: ClusterAction,
  hasRecord: boolean,
  extent: Extent,
): StandingStep {
  if (action === "create") return "gone";
  // Ours is gone if the profile's name has passed to another node since.
  if (action === "foreign") return hasRecord ? "gone" : "unknown";
  if (action === "use") return "use";
  if (extent === "all") return "delete";
  return action === "start" ? "start" : "gone";
}

/** Brings the cluster to answer, and gives its identity; undefined when it is gone for good. */
export async function standingCluster(
  settings: Settings,
  { ground, toolbox }: Tools,
  extent: Extent,
  report: Report,
): Promise<string | undefined> {
  if (settings.context) return await remoteCluster(settings, toolbox);
  const { profile } = settings;
  const { action, container } = await lookAtCluster(settings, toolbox);
  const step = decideStanding(action, readRecord() !== undefined, extent);
  if (step === "unknown") throw foreignProfile(profile);
  if (step === "delete") {
    report(`deleting the profile ${profile}, which does not run`);
    await removeProfile(toolbox, profile);
    return undefined;
  }
  if (step === "use") {
    report(`running in profile ${profile}`);
    return await clusterUid(clusterOf(settings, toolbox));
  }
  if (step === "start") {
    // The port was published when the node was made; starting it again does not change that.
    const plan = { action: step, profile, port: container?.port ?? 0 };
    return await realizeCluster(plan, settings, ground, toolbox, report);
  }
  report(`the cluster of profile ${profile} is no longer there`);
  return undefined;
}

/** A cluster elsewhere may be out of reach for a while only: nobody but its owner knows that it is gone. */
async function remoteCluster(
  settings: Settings,
  toolbox: Tools["toolbox"],
): Promise<string> {
  const cluster = clusterOf(settings, toolbox);
  const uid = await clusterUid(cluster);
  if (uid) return uid;
  throw new UserError(
    `The cluster of the context "${cluster.context}" does not answer, so nothing can be removed from it.`,
    `kubectl --kubeconfig ${cluster.kubeconfig} --context ${cluster.context} get nodes; if the cluster is gone for good: eval "$(npm run -s env)", then PULUMI_K8S_DELETE_UNREACHABLE=true pulumi refresh --yes, then npm run down again`,
  );
}
