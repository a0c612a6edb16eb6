import { setTimeout as sleep } from "node:timers/promises";
import { isStill } from "../processes.ts";
import type { Settings } from "../settings.ts";
import type { Ground, Report, Toolbox } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { clusterOf, clusterUid } from "./kubectl.ts";
import { deleteMinikube, startMinikube } from "./minikube.ts";
import { containerIdOf } from "./observe.ts";
import type { ClusterPlan } from "./plan.ts";
import { readRecord, writeRecord } from "./record.ts";

const ORPHAN_LIMIT_MS = 60_000;
const ORPHAN_POLL_MS = 500;

/** Carries a plan out; afterwards the cluster answers and is noted as ours. Gives its identity. */
export async function realizeCluster(
  plan: ClusterPlan,
  settings: Settings,
  ground: Ground,
  toolbox: Toolbox,
  report: Report,
): Promise<string> {
  const { action, profile, port } = plan;
  if (action === "use") {
    report(`running in profile ${profile}`);
    return await identify(settings, toolbox);
  }
  if (action === "recreate") await removeHalfMade(toolbox, profile, report);
  const { startFlags } = await ground.prepareMinikube(toolbox, report);
  const note = (minikubePid?: number): void => {
    if (action !== "start")
      writeRecord({
        phase: "making",
        profile,
        ...(minikubePid && { minikubePid }),
      });
  };
  note();
  await startMinikube(
    toolbox,
    { profile, port, supportFlags: startFlags, onStart: note },
    report,
  );
  const uid = await identify(settings, toolbox);
  writeRecord({
    phase: "made",
    profile,
    uid,
    containerId: await containerIdOf(profile),
  });
  report(`${action === "start" ? "started" : "created"} in profile ${profile}`);
  return uid;
}

async function identify(settings: Settings, toolbox: Toolbox): Promise<string> {
  const uid = await clusterUid(clusterOf(settings, toolbox));
  if (uid) return uid;
  throw new UserError(
    "The cluster is started, but its API server does not answer.",
    "npm run status, then npm run up again",
  );
}

async function removeHalfMade(
  toolbox: Toolbox,
  profile: string,
  report: Report,
): Promise<void> {
  report(`removing the half-made profile ${profile} of an interrupted run`);
  await removeProfile(toolbox, profile);
}

/** Deletes a profile that is noted as ours, with its node, volume and network. */
export async function removeProfile(
  toolbox: Toolbox,
  profile: string,
): Promise<void> {
  await outliveOrphan();
  await deleteMinikube(toolbox, profile);
}

/** A killed run leaves its `minikube start` behind; two at work on one profile would spoil each other. */
async function outliveOrphan(): Promise<void> {
  const record = readRecord();
  const pid = record?.phase === "making" ? record.minikubePid : undefined;
  if (pid === undefined || !isStill(pid, "minikube")) return;
  process.kill(pid);
  const deadline = Date.now() + ORPHAN_LIMIT_MS;
  while (isStill(pid, "minikube") && Date.now() < deadline)
    await sleep(ORPHAN_POLL_MS);
}
