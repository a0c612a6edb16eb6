import { unregisterBrokenApis } from "../cluster/broken-apis.ts";
import { clusterOf } from "../cluster/kubectl.ts";
import { lookAtCluster } from "../cluster/plan.ts";
import { removeProfile } from "../cluster/realize.ts";
import { readRecord } from "../cluster/record.ts";
import { standingCluster, type Extent } from "../cluster/standing.ts";
import { exclusively } from "../exclusive.ts";
import { announceLoss, farewell, type Removal } from "../farewell.ts";
import {
  hasTraces,
  removeEmptyStateFolder,
  removeTraces,
} from "../leftovers.ts";
import { prepareRemoval, type Tools } from "../prepare.ts";
import { readSettings, type Settings } from "../settings.ts";
import { chooseBackend } from "../stack/backend.ts";
import {
  findDeployment,
  holdsAnything,
  removeStack,
  type Deployment,
} from "../stack/deployment.ts";
import { destroy } from "../stack/destroy.ts";
import { fateOfTasks } from "../stack/loss.ts";
import { LostPassphrase } from "../stack/lost-passphrase.ts";
import { stage } from "../stage.ts";
import { releaseDocker } from "../toolchain/docker.ts";

const NOTHING =
  "There is nothing to remove: this checkout has no stack and no cluster.";

interface Task {
  readonly settings: Settings;
  readonly extent: Extent;
  /** The Minikube profile that is noted as ours. */
  readonly profile: string | undefined;
  readonly tools: Tools;
}

type Emptied = Pick<Removal, "hadResources" | "tasks" | "clusterIsGone">;
const NOTHING_IN_IT: Emptied = {
  hadResources: false,
  tasks: "none",
  clusterIsGone: false,
};

/** Removes the stack with its data; on request also the cluster and every trace of both. */
export async function down(options: { cluster?: boolean }): Promise<void> {
  const began = Date.now();
  if (!hasTraces() && chooseBackend().isOurs) return console.log(NOTHING);
  const extent = options.cluster ? "all" : "stack";
  const removal = await exclusively("down", () => takeDown(extent));
  if (extent === "all") removeEmptyStateFolder();
  console.log(farewell(removal, Date.now() - began));
}

async function takeDown(extent: Extent): Promise<Removal> {
  const profile = readRecord()?.profile;
  const known = readSettings();
  // The settings may name another profile by now; what is removed is what was made.
  const settings = { ...known, profile: profile ?? known.profile };
  const tools = await prepareRemoval();
  const task = { settings, extent, profile, tools };
  const emptied = await emptyStack(task);
  const keptSecrets = extent === "all" && (await removeTheRest(task));
  const { namespace } = settings;
  return { ...emptied, extent, profile, namespace, keptSecrets };
}

async function emptyStack(task: Task): Promise<Emptied> {
  try {
    const deployment = await stage("Pulumi", findDeployment);
    if (!deployment) return NOTHING_IN_IT;
    const emptied = await destroyContents(deployment, task);
    if (task.extent === "all")
      await stage("Stack", () => removeStack(deployment));
    return emptied;
  } catch (error) {
    if (!(error instanceof LostPassphrase && canStartOver(task))) throw error;
    console.log(
      `${error.message}\nThe cluster goes with all that is in it, and the stack's records with it.`,
    );
    return { hadResources: true, tasks: "deleted", clusterIsGone: false };
  }
}

/** Without its secrets Pulumi can't remove a stack; but the folder can that holds its records. */
function canStartOver({ settings, extent }: Task): boolean {
  return extent === "all" && !settings.context && chooseBackend().isOurs;
}

async function destroyContents(
  deployment: Deployment,
  { settings, extent, profile, tools }: Task,
): Promise<Emptied> {
  const { stack, state } = deployment;
  if (!holdsAnything(deployment)) return NOTHING_IN_IT;
  const { namespace } = settings;
  const fate = fateOfTasks(state);
  const loss = { extent, profile, namespace };
  // The profile may go in the next stage, the stack alone only after it.
  if (extent === "all") console.log(announceLoss({ ...loss, tasks: fate }));
  const uid = await stage("Cluster", (report) =>
    standingCluster(settings, tools, extent, report),
  );
  const tasks = uid || fate === "elsewhere" ? fate : "lost";
  if (extent === "stack") console.log(announceLoss({ ...loss, tasks }));
  const cluster = clusterOf(settings, tools.toolbox);
  await stage("Destroy", async (report) => {
    if (uid && !settings.context) await unregisterBrokenApis(cluster, report);
    await destroy(stack, state, { cluster, uid }, report);
  });
  return { hadResources: true, tasks, clusterIsGone: uid === undefined };
}

/** @returns whether encrypted settings were left, and what they need with them */
async function removeTheRest(task: Task): Promise<boolean> {
  const { settings, profile, tools } = task;
  if (profile)
    await stage("Minikube", async (report) => {
      const { action } = await lookAtCluster(settings, tools.toolbox);
      if (action === "foreign")
        return report(`the profile ${profile} is somebody else's by now`);
      report(`deleting the profile ${profile}`);
      // Without a node there may still be its volume and its network, which go too.
      await removeProfile(tools.toolbox, profile);
    });
  const { keptSecrets } = removeTraces();
  await releaseDocker();
  return keptSecrets;
}
