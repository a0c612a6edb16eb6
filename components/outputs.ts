import type * as pulumi from "@pulumi/pulumi";
import type { Cluster } from "./cluster";
import type { Database } from "./database";
import type { Images } from "./images";
import type { TodoChat } from "./release";

export interface StackParts {
  host: string;
  namespace: pulumi.Output<string>;
  cluster: Pick<Cluster, "context">;
  images: Images;
  database: Database;
  release: TodoChat;
}

/** What a person types next, by purpose. */
export function nextCommands(context: string, namespace: string) {
  const kubectl = `kubectl --context ${context} --namespace ${namespace}`;
  const backend = "app.kubernetes.io/component=backend";
  return {
    open: "npm run open",
    status: "npm run status",
    pods: `${kubectl} get pods`,
    logs: `${kubectl} logs --selector ${backend} --follow`,
    remove: "npm run down",
  };
}

/** The stack's outputs. */
export function describeStack(parts: StackParts) {
  const { host, namespace, cluster, images, database, release } = parts;
  return {
    url: `http://${host}`,
    namespace,
    release: release.name,
    images: { frontend: images.frontend, backend: images.backend },
    database: database.kind,
    next: namespace.apply((space) => nextCommands(cluster.context, space)),
  };
}
