import * as pulumi from "@pulumi/pulumi";
import { RandomPassword } from "@pulumi/random/randomPassword";
import type { Chart } from "./chart";
import { postgresUrl } from "./postgres-url";

const PASSWORD_LENGTH = 32;

export interface DatabaseArgs {
  namespace: pulumi.Input<string>;
  chart: Pick<Chart, "release">;
  /** URL of an external PostgreSQL; without it, one runs in the cluster. */
  databaseUrl?: pulumi.Input<string>;
  /** The same database without its connection pooler, for migrations. */
  directDatabaseUrl?: pulumi.Input<string>;
}

/** Where the app finds its PostgreSQL; the server itself is the chart's part. */
export class Database extends pulumi.ComponentResource {
  readonly inCluster: boolean;
  readonly kind: "in-cluster PostgreSQL" | "external";
  readonly url: pulumi.Output<string>;
  readonly directUrl?: pulumi.Output<string>;
  /** Only of the database in the cluster. */
  readonly password?: pulumi.Output<string>;

  constructor(
    name: string,
    args: DatabaseArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("todo-chat:index:Database", name, {}, opts);
    const { databaseUrl, directDatabaseUrl } = args;
    this.inCluster = !databaseUrl;
    this.kind = this.inCluster ? "in-cluster PostgreSQL" : "external";
    this.password = databaseUrl ? undefined : this.generatePassword(name);
    this.url = pulumi.secret(databaseUrl ?? this.inClusterUrl(args));
    if (directDatabaseUrl) this.directUrl = pulumi.secret(directDatabaseUrl);
    this.registerOutputs({ kind: this.kind });
  }

  /** A volume that an earlier stack left gets it too: the chart sets it before the server starts. */
  private generatePassword(name: string) {
    const generated = new RandomPassword(
      `${name}-password`,
      { length: PASSWORD_LENGTH, special: false },
      { parent: this },
    );
    return pulumi.secret(generated.result);
  }

  private inClusterUrl({ chart, namespace }: DatabaseArgs) {
    const parts = pulumi.all({ password: this.password, namespace });
    return parts.apply(({ password, namespace: space }) =>
      postgresUrl({
        user: "todo",
        password: password!,
        host: `${chart.release}-postgres.${space}.svc`,
        port: 5432,
        database: "todo",
      }),
    );
  }
}
