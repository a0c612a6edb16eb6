import { Secret } from "@pulumi/kubernetes/core/v1/secret";
import * as pulumi from "@pulumi/pulumi";
import { RandomPassword } from "@pulumi/random/randomPassword";
import type { Database } from "./database";

const AUTH_SECRET_LENGTH = 64;

export interface CredentialsArgs {
  namespace: pulumi.Input<string>;
  database: Pick<Database, "url" | "directUrl" | "password">;
  /** Key of the language model's provider. */
  llmApiKey?: pulumi.Input<string>;
}

/**
 * The app's one Kubernetes Secret. It is immutable and named anew when it
 * changes: the new name in the release restarts the pods, and the old Secret
 * goes only after they have let go of it.
 */
export class Credentials extends pulumi.ComponentResource {
  /** Name of the Secret; all that the chart gets to know. */
  readonly secretName: pulumi.Output<string>;

  constructor(
    name: string,
    { namespace, database, llmApiKey }: CredentialsArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("todo-chat:index:Credentials", name, {}, opts);
    const { url, directUrl, password } = database;
    const authSecret = new RandomPassword(
      `${name}-auth-secret`,
      { length: AUTH_SECRET_LENGTH, special: false },
      { parent: this },
    );
    const stringData = {
      DATABASE_URL: url,
      AUTH_SECRET: authSecret.result,
      ...(directUrl && { DIRECT_DATABASE_URL: directUrl }),
      ...(password && { POSTGRES_PASSWORD: password }),
      ...(llmApiKey && { LLM_API_KEY: llmApiKey }),
    };
    const secret = new Secret(
      name,
      { metadata: { namespace }, immutable: true, stringData },
      { parent: this },
    );
    this.secretName = secret.metadata.name;
    this.registerOutputs({ secretName: this.secretName });
  }
}
