import * as pulumi from "@pulumi/pulumi";
import type { Cluster } from "./cluster";
import { orExplain } from "./kubectl";
import type { PlainSettings } from "./settings-schema";

/** The Secret that stays behind with the volume, because PostgreSQL keeps its first password. */
export const KEPT_PASSWORD = {
  secret: "todo-chat-kept-database",
  key: "password",
} as const;

/** The password of the volume that an earlier stack with keepData left in the namespace. */
export function findKeptPassword(
  cluster: Pick<Cluster, "kubectl" | "context">,
  settings: Pick<PlainSettings, "keepData" | "namespace">,
): pulumi.Output<string> | undefined {
  if (!settings.keepData) return undefined;
  const output = `--output=jsonpath={.data.${KEPT_PASSWORD.key}}`;
  const where = [
    `--namespace=${settings.namespace}`,
    "--ignore-not-found",
    output,
  ];
  const encoded = orExplain(
    () => cluster.kubectl("get", "secret", KEPT_PASSWORD.secret, ...where),
    `Reading Secrets of the namespace ${settings.namespace} failed, which keepData needs. ` +
      `See: kubectl --context ${cluster.context} auth can-i get secrets`,
  );
  return encoded
    ? pulumi.secret(Buffer.from(encoded, "base64").toString("utf8"))
    : undefined;
}
