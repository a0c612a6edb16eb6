import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "../cluster/kubectl.ts";
import { isReady, listPods, type Pod } from "../evidence/pods.ts";
import {
  describeFindings,
  nextStep,
  type Finding,
} from "../evidence/report.ts";
import { examine } from "../evidence/watch.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";

const READY_LIMIT_MS = 5 * 60_000;
const POLL_MS = 2000;

/** Waits until every pod of the release is ready, and makes sure that none restarted since then. */
export async function waitForPods(
  cluster: Cluster,
  since: Date,
  report: Report,
): Promise<Pod[]> {
  const deadline = Date.now() + READY_LIMIT_MS;
  let pods = await listPods(cluster);
  while (pods.length === 0 || !pods.every(isReady)) {
    if (Date.now() > deadline) throw await notReady(cluster, pods);
    report(`${pods.filter(isReady).length} of ${pods.length} pods ready`);
    await sleep(POLL_MS);
    pods = await listPods(cluster);
  }
  const restarted = pods.filter((pod) => hasRestartedSince(pod, since));
  if (restarted.length > 0) throw restarts(restarted);
  return pods;
}

/** Whether a container ended after that moment: earlier restarts, such as a reboot's, are history. */
export function hasRestartedSince({ status }: Pod, moment: Date): boolean {
  return status.containerStatuses.some(({ restartCount, lastState }) => {
    const ended = lastState.terminated?.finishedAt;
    return restartCount > 0 && !!ended && new Date(ended) > moment;
  });
}

async function notReady(
  cluster: Cluster,
  pods: readonly Pod[],
): Promise<UserError> {
  const examined = await Promise.all(pods.map((pod) => examine(cluster, pod)));
  const findings = examined.filter(
    (finding): finding is Finding => finding !== undefined,
  );
  const detail = describeFindings(findings) || "the release has no pods";
  return new UserError(
    `Not all pods became ready within ${READY_LIMIT_MS / 60_000} minutes.\n${detail}`,
    nextStep(findings),
  );
}

function restarts(pods: readonly Pod[]): UserError {
  const names = pods.map(({ metadata }) => metadata.name).join(", ");
  return new UserError(
    `Ready, but restarted on the way: ${names}.`,
    "npm run status shows their state; kubectl logs --previous tells why",
  );
}
