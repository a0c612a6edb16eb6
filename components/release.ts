import { Release } from "@pulumi/kubernetes/helm/v3/release";
import * as pulumi from "@pulumi/pulumi";
import type { Chart } from "./chart";
import { chartValues } from "./chart-values";
import type { Cluster } from "./cluster";
import type { Credentials } from "./credentials";
import type { Database } from "./database";
import type { Images } from "./images";

const TIMEOUT_SECONDS = 300;
const REVISIONS_KEPT = 5;

export interface TodoChatArgs {
  namespace: pulumi.Input<string>;
  chart: Chart;
  cluster: Pick<Cluster, "profile">;
  images: Pick<Images, "frontend" | "backend">;
  database: Pick<Database, "inCluster">;
  credentials: Pick<Credentials, "secretName">;
  host: string;
  ingressClass?: string;
  replicas: number;
  logLevel: string;
  llmProvider: string;
  llmModel?: string;
  llmBaseUrl?: string;
  llmFirstTokenSeconds: number;
  llmTimeoutSeconds: number;
  keepData: boolean;
}

/** The Helm release of the app; its name is the component's name. */
export class TodoChat extends pulumi.ComponentResource {
  readonly name: pulumi.Output<string>;

  constructor(
    name: string,
    args: TodoChatArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("todo-chat:index:TodoChat", name, {}, opts);
    const { namespace, chart } = args;
    const release = new Release(
      name,
      {
        name,
        namespace,
        chart: chart.path,
        version: chart.version,
        values: valuesOf(args),
        atomic: true,
        skipAwait: false,
        timeout: TIMEOUT_SECONDS,
        maxHistory: REVISIONS_KEPT,
      },
      { parent: this },
    );
    this.name = release.name;
    this.registerOutputs({ name: this.name });
  }
}

function valuesOf(args: TodoChatArgs) {
  const { images, credentials, chart, database, host, ...choices } = args;
  // Minikube's port is published on this machine, where todo.local has no address until a person gives it one.
  const hosts = args.cluster.profile ? [host, "localhost"] : [host];
  const { frontend, backend } = images;
  return pulumi
    .all([frontend, backend, credentials.secretName])
    .apply(([frontendImage, backendImage, secretName]) =>
      chartValues({
        ...choices,
        hosts,
        images: { frontend: frontendImage, backend: backendImage },
        secretName,
        chartHash: chart.hash,
        databaseInCluster: database.inCluster,
      }),
    );
}
