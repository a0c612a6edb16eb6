import { existsSync } from "node:fs";
import { clusterOf } from "../cluster/kubectl.ts";
import { stateFolder } from "../project.ts";
import { readSettings } from "../settings.ts";
import { describeChecks, type Check } from "../status/check.ts";
import { checkCluster } from "../status/cluster.ts";
import { checkPage } from "../status/page.ts";
import { checkPods } from "../status/pods.ts";
import { checkRelease } from "../status/release.ts";
import { checkStack } from "../status/stack.ts";
import { requireNotedToolbox } from "../toolbox.ts";
import { UserError } from "../user-error.ts";

const NOT_WELL_EXIT = 1;

/** Looks at everything that `up` makes and starts nothing; the exit code is 0 only if all is well. */
export async function status(): Promise<void> {
  requireState();
  const checks = await gather();
  console.log(describeChecks(checks));
  if (!checks.every(({ isWell }) => isWell)) process.exitCode = NOT_WELL_EXIT;
}

/** Before anything is read, as reading must not make the folder. */
function requireState(): void {
  if (existsSync(stateFolder)) return;
  throw new UserError("Nothing is up yet.", "npm run up");
}

async function gather(): Promise<Check[]> {
  const settings = readSettings();
  const cluster = clusterOf(settings, requireNotedToolbox());
  const first = await checkCluster(settings, cluster);
  if (!first.isWell) return [first, await checkStack()];
  return await Promise.all([
    first,
    checkStack(),
    checkRelease(cluster),
    checkPods(cluster),
    checkPage(settings),
  ]);
}
