import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { helm, kubectl, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import { explained } from "../stack/explain.ts";
import {
  readState,
  RELEASE_TYPE,
  type StackState,
  type StateResource,
} from "../stack/state.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import {
  decideRelease,
  type KnownToPulumi,
  type ReleaseRemedy,
} from "./decide.ts";
import { readReleaseRecords } from "./records.ts";

const HELM_LIMIT = "5m";
const HELM_LIMIT_MS = 6 * 60_000;
const DELETE_LIMIT_MS = 2 * 60_000;

/** Clears what an update that was killed left half done, and says what it cleared. */
export async function clearUnfinished(
  stack: Stack,
  cluster: Cluster,
  report: Report,
): Promise<StackState> {
  const state = await readState(stack);
  await remedy(
    cluster,
    decideRelease(await readReleaseRecords(cluster), knownToPulumi(state)),
    report,
  );
  if (!state.hasPending) return state;
  await removeHalfMadeObjects(cluster, state, report);
  // Pulumi warns of pending creations for ever, until it is told that they came to nothing.
  await explained(() =>
    stack.refresh({
      clearPendingCreates: true,
      runProgram: true,
      showSecrets: false,
    }),
  );
  report("cleared the operations that an interrupted update left pending");
  return await readState(stack);
}

function knownToPulumi(state: StackState): KnownToPulumi {
  if (state.resources.some(({ type }) => type === RELEASE_TYPE)) return "yes";
  return state.pendingCreates.some(({ type }) => type === RELEASE_TYPE)
    ? "half"
    : "no";
}

async function remedy(
  cluster: Cluster,
  remedy: ReleaseRemedy,
  report: Report,
): Promise<void> {
  const limits = ["--wait", `--timeout=${HELM_LIMIT}`];
  if (remedy.kind === "foreign") throw foreignRelease(cluster);
  if (remedy.kind === "rollback") {
    report(
      `rolling the Helm release back to revision ${remedy.revision}: an update of it was interrupted`,
    );
    await helm(
      cluster,
      ["rollback", RELEASE, String(remedy.revision), ...limits],
      { limitMs: HELM_LIMIT_MS },
    );
  }
  if (remedy.kind === "uninstall") {
    report("removing the half-installed Helm release of an interrupted run");
    await helm(cluster, ["uninstall", RELEASE, ...limits], {
      limitMs: HELM_LIMIT_MS,
    });
  }
}

/** Removes what exists in the cluster though Pulumi does not know how far its creation came. */
export async function removeHalfMadeObjects(
  cluster: Cluster,
  { pendingCreates }: StackState,
  report: Report,
): Promise<void> {
  for (const resource of pendingCreates)
    await removeHalfMade(cluster, resource, report);
}

/** An object whose creation was cut short may exist without Pulumi knowing; nothing has used it yet. */
async function removeHalfMade(
  cluster: Cluster,
  { type, inputs }: StateResource,
  report: Report,
): Promise<void> {
  const [, kind] = /^kubernetes:[^:]+:(\w+)$/.exec(type) ?? [];
  const name = inputs?.metadata?.name;
  if (!kind || !name || type === RELEASE_TYPE) return;
  report(`removing the half-made ${kind} ${name} of an interrupted run`);
  await kubectl(
    cluster,
    ["delete", kind, name, "--ignore-not-found", "--wait"],
    { limitMs: DELETE_LIMIT_MS },
  );
}

function foreignRelease(cluster: Cluster): UserError {
  return new UserError(
    `The namespace ${cluster.namespace} holds a Helm release "${RELEASE}" that this stack did not make.`,
    `use another namespace: pulumi config set namespace NAME; or, if nobody needs it: helm uninstall ${RELEASE} --namespace ${cluster.namespace}`,
  );
}
