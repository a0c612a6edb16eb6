import {
  runTool,
  tryTool,
  type ToolOptions,
  type ToolResult,
} from "../run-tool.ts";
import type { Settings } from "../settings.ts";
import type { Toolbox } from "../toolchain/ground.ts";

const REQUEST_LIMIT = "10s";

/** One cluster as kubectl and Helm address it: never by anybody's current context. */
export interface Cluster {
  readonly kubeconfig: string;
  readonly context: string;
  readonly namespace: string;
  readonly toolbox: Toolbox;
}

export function clusterOf(settings: Settings, toolbox: Toolbox): Cluster {
  const { kubeconfig, namespace } = settings;
  return {
    kubeconfig,
    namespace,
    toolbox,
    context: settings.context ?? settings.profile,
  };
}

export async function kubectl(
  cluster: Cluster,
  args: readonly string[],
  options?: ToolOptions,
): Promise<string> {
  return await runTool(
    cluster.toolbox.tools.kubectl.path,
    kubectlArgs(cluster, args),
    options,
  );
}

export async function tryKubectl(
  cluster: Cluster,
  args: readonly string[],
  options?: ToolOptions,
): Promise<ToolResult> {
  return await tryTool(
    cluster.toolbox.tools.kubectl.path,
    kubectlArgs(cluster, args),
    options,
  );
}

function kubectlArgs(cluster: Cluster, args: readonly string[]): string[] {
  return [
    `--kubeconfig=${cluster.kubeconfig}`,
    `--context=${cluster.context}`,
    `--namespace=${cluster.namespace}`,
    `--request-timeout=${REQUEST_LIMIT}`,
    ...args,
  ];
}

export async function helm(
  cluster: Cluster,
  args: readonly string[],
  options?: ToolOptions,
): Promise<string> {
  return await runTool(
    cluster.toolbox.tools.helm.path,
    helmArgs(cluster, args),
    options,
  );
}

export async function tryHelm(
  cluster: Cluster,
  args: readonly string[],
  options?: ToolOptions,
): Promise<ToolResult> {
  return await tryTool(
    cluster.toolbox.tools.helm.path,
    helmArgs(cluster, args),
    options,
  );
}

function helmArgs(cluster: Cluster, args: readonly string[]): string[] {
  return [
    ...args,
    `--kubeconfig=${cluster.kubeconfig}`,
    `--kube-context=${cluster.context}`,
    `--namespace=${cluster.namespace}`,
  ];
}

/** UID of kube-system, or undefined while the API server does not answer. */
export async function clusterUid(
  cluster: Cluster,
): Promise<string | undefined> {
  const args = [
    "get",
    "namespace",
    "kube-system",
    "--output=jsonpath={.metadata.uid}",
  ];
  const { ok, stdout } = await tryKubectl(cluster, args);
  return ok && stdout ? stdout : undefined;
}
