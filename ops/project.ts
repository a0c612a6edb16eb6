import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the checkout is: Pulumi.yaml's folder. */
export const projectFolder = resolve(import.meta.dirname, "..");
export const appFolder = join(projectFolder, "app");
export const chartFolder = join(appFolder, "chart");

export const STACK = "dev";
export const PROJECT = "todo-chat";
export const RELEASE = "todo";

/** Everything the commands make for one stack, besides the cluster itself. */
export const stateFolder = resolve(
  process.env["TODO_CHAT_STATE"] ?? join(projectFolder, ".state"),
);

export const stackFile = resolve(
  process.env["PULUMI_OPTION_CONFIG_FILE"] ??
    join(projectFolder, `Pulumi.${STACK}.yaml`),
);

export const kubeconfigFile = join(stateFolder, "kubeconfig");

/** Path inside the state folder; the folder itself is made, readable by its owner alone. */
export function statePath(...names: string[]): string {
  mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
  return join(stateFolder, ...names);
}
