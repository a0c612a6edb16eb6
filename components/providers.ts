import { Provider as Docker } from "@pulumi/docker/provider";
import { Provider as Kubernetes } from "@pulumi/kubernetes/provider";
import { Provider as Random } from "@pulumi/random/provider";
import type { Cluster } from "./cluster";

/** The providers that every component names, bound to one cluster and this machine's Docker. */
export function createProviders(
  cluster: Pick<Cluster, "context" | "kubeconfig" | "uid">,
) {
  const { context, kubeconfig, uid } = cluster;
  return {
    docker: new Docker("docker"),
    kubernetes: new Kubernetes("kubernetes", {
      context,
      kubeconfig,
      clusterIdentifier: uid,
    }),
    random: new Random("random"),
  };
}
