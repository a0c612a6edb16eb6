import { existsSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { kubectlFor, orExplain, type Kubectl } from "./kubectl";
import { isLocalServer } from "./local-address";
import type { PlainSettings } from "./settings-schema";

export interface Cluster {
  context: string;
  /** Only this context, certificates included. */
  kubeconfig: pulumi.Output<string>;
  /** UID of the namespace kube-system: another cluster under the same name has another one. */
  uid: string;
  /** What images must be built for, such as linux/amd64. */
  platform: string;
  /** Minikube profile whose node takes images directly; undefined where a registry delivers them. */
  profile?: string;
  kubectl: Kubectl;
}

interface Kubeconfig {
  clusters: { cluster: { server: string } }[];
}

const IDENTITY =
  "jsonpath={range .items[*]}{.kind} {.metadata.name} {.metadata.uid} {.status.nodeInfo.architecture}{'\\n'}{end}";

/** Kind, name, UID and architecture of namespaces and nodes, one object a line. */
export function parseIdentity(text: string): {
  uid?: string;
  platform?: string;
} {
  const objects = text.split("\n").map((line) => line.trim().split(" "));
  const system = objects.find(
    ([kind, name]) => kind === "Namespace" && name === "kube-system",
  );
  const node = objects.find(([kind]) => kind === "Node");
  return {
    uid: system?.[2],
    platform: node?.[3] ? `linux/${node[3]}` : undefined,
  };
}

function defaultKubeconfig(): string | undefined {
  const own = join(process.env.TODO_CHAT_STATE ?? ".state", "kubeconfig");
  return existsSync(own) ? own : undefined;
}

function readKubeconfig(
  kubectl: Kubectl,
  context: string,
  profile?: string,
): string {
  const advice = profile
    ? "Create the cluster with: npm run up"
    : "See: kubectl config get-contexts";
  const text = orExplain(
    () =>
      kubectl(
        "config",
        "view",
        "--minify",
        "--flatten",
        "--raw",
        "--output=json",
      ),
    `The context "${context}" is in no kubeconfig that kubectl reads. ${advice}`,
  );
  const { server } = (JSON.parse(text) as Kubeconfig).clusters[0]!.cluster;
  if (profile && !isLocalServer(server))
    throw new pulumi.RunError(
      `The context "${context}" points to ${server}, which is not on this machine or a private network, ` +
        "so it cannot be the Minikube profile. For another cluster: pulumi config set context CONTEXT",
    );
  return JSON.stringify(JSON.parse(text, withoutExtensions));
}

/** Minikube notes there when it wrote the file: every start of the cluster would be a change of the stack. */
function withoutExtensions(key: string, value: unknown): unknown {
  return key === "extensions" ? undefined : value;
}

function identify(kubectl: Kubectl, context: string, profile?: string) {
  const advice = profile
    ? "Start it with: npm run up"
    : `See: kubectl --context ${context} get nodes`;
  const unreachable = `The cluster of the context "${context}" does not answer. ${advice}`;
  const args = ["get", "namespaces,nodes", `--output=${IDENTITY}`];
  const { uid, platform } = parseIdentity(
    orExplain(() => kubectl(...args), unreachable),
  );
  if (!uid || !platform) throw new pulumi.RunError(unreachable);
  return { uid, platform };
}

/**
 * Finds the one cluster that the stack may touch; asks it who it is.
 * @throws pulumi.RunError when it can't be reached, or a Minikube profile turns out to be remote.
 */
export function findCluster(
  settings: Pick<PlainSettings, "context" | "profile" | "kubeconfig">,
): Cluster {
  const context = settings.context ?? settings.profile;
  const profile = settings.context ? undefined : settings.profile;
  const kubectl = kubectlFor({
    context,
    kubeconfig: settings.kubeconfig ?? defaultKubeconfig(),
  });
  const kubeconfig = pulumi.secret(readKubeconfig(kubectl, context, profile));
  return {
    context,
    kubeconfig,
    ...identify(kubectl, context, profile),
    profile,
    kubectl,
  };
}
