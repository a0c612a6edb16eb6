import type { Stack } from "@pulumi/pulumi/automation/index.js";
import type { Report } from "../toolchain/ground.ts";
import { operate } from "./operate.ts";
import { readState, type StackState } from "./state.ts";

const PROVIDER_TYPE = "pulumi:providers:kubernetes";
const DYNAMIC_TYPE = /^pulumi-nodejs:dynamic/;

/**
 * Makes the state forget what was in a cluster that no longer exists.
 * @param uid identity of the cluster that took its place; undefined when none did
 */
export async function forgetLostCluster(
  stack: Stack,
  uid: string | undefined,
  report: Report,
): Promise<void> {
  const state = await readState(stack);
  const known = knownCluster(state);
  if (known === undefined || known === uid) return;
  report("the cluster that the stack knew is gone: asking anew what exists");
  const env = stack.workspace.envVars;
  // Only now that the cluster is known to be gone, and not merely out of reach, may Pulumi drop it.
  env["PULUMI_K8S_DELETE_UNREACHABLE"] = "true";
  // A node that is gone can't be asked for its images.
  const exclude = uid === undefined ? urnsOf(state, DYNAMIC_TYPE) : [];
  await operate((options) => stack.refresh({ ...options, exclude }), report);
  delete env["PULUMI_K8S_DELETE_UNREACHABLE"];
}

/** The cluster that the stack was last deployed to; undefined when to none. */
export function knownCluster({ resources }: StackState): string | undefined {
  const provider = resources.find(({ type }) => type === PROVIDER_TYPE);
  const uid = provider?.inputs?.["clusterIdentifier"];
  return typeof uid === "string" ? uid : undefined;
}

function urnsOf({ resources }: StackState, type: RegExp): string[] {
  return resources
    .filter((resource) => type.test(resource.type))
    .map(({ urn }) => urn);
}
