import type { ClusterAction } from "../cluster/decide.ts";
import { clusterUid, type Cluster } from "../cluster/kubectl.ts";
import { lookAtCluster } from "../cluster/plan.ts";
import { tryTool } from "../run-tool.ts";
import type { Settings } from "../settings.ts";
import type { Check } from "./check.ts";

const title = "Cluster";
const next = "npm run up";

export async function checkCluster(
  settings: Settings,
  cluster: Cluster,
): Promise<Check> {
  if (settings.context)
    return judgeRemote(cluster, (await clusterUid(cluster)) !== undefined);
  const docker = await tryTool("docker", ["version"]);
  if (!docker.ok)
    return { title, isWell: false, text: "Docker does not answer", next };
  const { action, container } = await lookAtCluster(settings, cluster.toolbox);
  return judgeProfile(settings.profile, action, container?.port);
}

export function judgeProfile(
  profile: string,
  action: ClusterAction,
  port: number | undefined,
): Check {
  const found: Readonly<Record<ClusterAction, string>> = {
    use: `runs; port ${port} of this machine leads to it`,
    start: "is stopped, or its API server does not answer",
    create: "does not exist",
    recreate: "is left half-made by an interrupted run",
    foreign: "exists, but was not made by this checkout",
  };
  const text = `Minikube profile ${profile} ${found[action]}`;
  return { title, isWell: action === "use", text, next };
}

function judgeRemote(
  { kubeconfig, context }: Cluster,
  answers: boolean,
): Check {
  const verb = answers ? "answers" : "does not answer";
  return {
    title,
    isWell: answers,
    text: `context ${context} ${verb}`,
    next: `kubectl --kubeconfig ${kubeconfig} --context ${context} get nodes`,
  };
}
