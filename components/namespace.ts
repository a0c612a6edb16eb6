import { Namespace } from "@pulumi/kubernetes/core/v1/namespace";
import type * as pulumi from "@pulumi/pulumi";
import type { PlainSettings } from "./settings-schema";

/**
 * The namespace that the stack owns; it admits only pods under the Pod Security Standard
 * "restricted". With keepData it stays on destroy, because its volumes would go with it.
 */
export function createNamespace(
  settings: Pick<PlainSettings, "namespace" | "keepData">,
  provider: pulumi.ProviderResource,
): pulumi.Output<string> {
  const name = settings.namespace;
  const labels = {
    "pod-security.kubernetes.io/enforce": "restricted",
    "pod-security.kubernetes.io/warn": "restricted",
  };
  const opts = { provider, retainOnDelete: settings.keepData };
  return new Namespace(name, { metadata: { name, labels } }, opts).metadata
    .name;
}
