import * as pulumi from "@pulumi/pulumi";
import type { Cluster } from "./cluster";
import { orExplain } from "./kubectl";
import type { Settings } from "./settings";

/** The Secret that stays behind with the volume, because PostgreSQL keeps its first password. */
export const KEPT_PASSWORD = {
  secret: "todo-chat-kept-database",
  key: "password",
} as const;

/**
 * The password of the volume that an earlier stack with keepData left in the
 * namespace. It counts without keepData too, for as long as the volume lives.
 */
export function findKeptPassword(
  cluster: Pick<Cluster, "kubectl" | "context">,
  settings: Pick<Settings, "databaseUrl" | "namespace">,
): pulumi.Output<string> | undefined {
  if (settings.databaseUrl) return undefined;
  const encoded = orExplain(
    () =>
      cluster.kubectl(
        "get",
        "secret",
        KEPT_PASSWORD.secret,
        `--namespace=${settings.namespace}`,
        "--ignore-not-found",
        `--output=jsonpath={.data.${KEPT_PASSWORD.key}}`,
      ),
    `Secrets of the namespace ${settings.namespace} can't be read. ` +
      `See: kubectl --context ${cluster.context} auth can-i get secrets`,
  );
  if (!encoded) return undefined;
  return pulumi.secret(Buffer.from(encoded, "base64").toString("utf8"));
}
