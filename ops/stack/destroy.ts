import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { helm, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import { readReleaseRecords } from "../release/records.ts";
import { removeHalfMadeObjects } from "../release/repair.ts";
import type { Report } from "../toolchain/ground.ts";
import { explained } from "./explain.ts";
import { forgetLostCluster } from "./lost-cluster.ts";
import { operate } from "./operate.ts";
import { RELEASE_TYPE, type StackState } from "./state.ts";

const UNINSTALL_LIMIT = "5m";
const UNINSTALL_LIMIT_MS = 6 * 60_000;

/** A cluster as it stands; without a uid it is gone for good. */
export interface Standing {
  readonly cluster: Cluster;
  readonly uid: string | undefined;
}

/** `pulumi destroy`, after what killed runs and lost clusters left behind. */
export async function destroy(
  stack: Stack,
  state: StackState,
  { cluster, uid }: Standing,
  report: Report,
): Promise<void> {
  if (state.hasPending) {
    if (uid) await removeUnknown(cluster, state, report);
    await dropPending(stack);
    report("cleared the operations that an interrupted run left pending");
  }
  await forgetLostCluster(stack, uid, report);
  await operate((options) => stack.destroy(options), report);
}

/** A release in the state is Pulumi's to uninstall, in whatever condition it is; a half-made one is not there. */
async function removeUnknown(
  cluster: Cluster,
  state: StackState,
  report: Report,
): Promise<void> {
  const isHalfMade = state.pendingCreates.some(
    ({ type }) => type === RELEASE_TYPE,
  );
  if (isHalfMade && (await readReleaseRecords(cluster)).length > 0) {
    report("removing the half-installed Helm release of an interrupted run");
    const args = ["uninstall", RELEASE, "--wait"];
    await helm(cluster, [...args, `--timeout=${UNINSTALL_LIMIT}`], {
      limitMs: UNINSTALL_LIMIT_MS,
    });
  }
  await removeHalfMadeObjects(cluster, state, report);
}

/** Needs no cluster, unlike a refresh. What was being changed or deleted is in the state and goes with it. */
async function dropPending(stack: Stack): Promise<void> {
  await explained(async () => {
    const exported = await stack.exportStack();
    const { pending_operations: _, ...deployment } = exported.deployment;
    await stack.importStack({ ...exported, deployment });
  });
}
