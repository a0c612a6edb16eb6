import type { apps, core } from "@pulumi/kubernetes/types/output.js";

export interface Manifest {
  kind: string;
  metadata: {
    name: string;
    labels: Record<string, string>;
    annotations?: Record<string, string>;
  };
}

export type Deployment = Manifest & { spec: apps.v1.DeploymentSpec };
export type StatefulSet = Manifest & { spec: apps.v1.StatefulSetSpec };
export type Service = Manifest & { spec: core.v1.ServiceSpec };
export type ConfigMap = Manifest & { data: Record<string, string> };
export type Secret = Manifest & { stringData: Record<string, string> };
export type Pod = Manifest & { spec: core.v1.PodSpec };

export const ofKind = <T extends Manifest>(all: Manifest[], kind: string) =>
  all.filter((manifest): manifest is T => manifest.kind === kind);

export function find<T extends Manifest>(
  all: Manifest[],
  kind: string,
  name: string,
): T {
  const found = ofKind<T>(all, kind).find((one) => one.metadata.name === name);
  if (!found) throw new Error(`No ${kind} ${name} was rendered.`);
  return found;
}

export const workloads = (all: Manifest[]) => [
  ...ofKind<Deployment>(all, "Deployment"),
  ...ofKind<StatefulSet>(all, "StatefulSet"),
];

/** The pods that the workloads make, under the workload's name, and the test pods. */
export const pods = (all: Manifest[]): Pod[] => [
  ...workloads(all).map(({ kind, metadata: { name }, spec }) => ({
    kind,
    metadata: { name, labels: spec.template.metadata.labels },
    spec: spec.template.spec,
  })),
  ...ofKind<Pod>(all, "Pod"),
];

export const containers = ({ spec }: Pod) => [
  ...(spec.initContainers ?? []),
  ...spec.containers,
];
