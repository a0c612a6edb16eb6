import type { Stack } from "@pulumi/pulumi/automation/index.js";
import type { Cluster } from "../cluster/kubectl.ts";
import { clearUnfinished } from "../release/repair.ts";
import type { Report } from "../toolchain/ground.ts";
import { freeStack } from "./locks.ts";
import { forgetLostCluster } from "./lost-cluster.ts";
import { openStack } from "./workspace.ts";

/** The stack, free of what killed runs and lost clusters left behind. */
export async function prepareStack(
  cluster: Cluster,
  uid: string,
  report: Report,
): Promise<Stack> {
  const stack = await openStack();
  await freeStack(stack, report);
  await forgetLostCluster(stack, uid, report);
  await clearUnfinished(stack, cluster, report);
  return stack;
}
