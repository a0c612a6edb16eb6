import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stackFile, stateFolder } from "./project.ts";
import { readStackFile } from "./settings.ts";
import { hasSecrets } from "./stack/passphrase.ts";
import { withoutSalt } from "./stack/stack-file.ts";

/** What the commands make in the state folder, which may be a folder with other things in it. */
const GENERATED = [
  "cluster.json",
  "kubeconfig",
  "proof.json",
  "pulumi",
  "toolbox.json",
];
const PASSPHRASE = "passphrase";

/** Whether an earlier command left anything in the state folder. */
export function hasTraces(): boolean {
  return [...GENERATED, PASSPHRASE].some((name) =>
    existsSync(join(stateFolder, name)),
  );
}

/**
 * Removes what the commands made, and the salt that Pulumi wrote into the stack's settings. Gives
 * whether encrypted settings were left, which keep the salt and the passphrase that they need.
 */
export function removeTraces(): { keptSecrets: boolean } {
  const keptSecrets = hasSecrets(readStackFile());
  for (const name of GENERATED) remove(name);
  if (!keptSecrets) {
    remove(PASSPHRASE);
    withoutSalt(stackFile);
  }
  return { keptSecrets };
}

function remove(name: string): void {
  rmSync(join(stateFolder, name), { recursive: true, force: true });
}

/** Apart from the others: the lock of a running command is in the folder until it ends. */
export function removeEmptyStateFolder(): void {
  if (existsSync(stateFolder) && readdirSync(stateFolder).length === 0)
    rmdirSync(stateFolder);
}
