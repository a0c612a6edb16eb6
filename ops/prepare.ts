import { foreseeTrouble, planCluster } from "./cluster/plan.ts";
import { clusterOf, clusterUid, type Cluster } from "./cluster/kubectl.ts";
import { realizeCluster } from "./cluster/realize.ts";
import { readRecord } from "./cluster/record.ts";
import { checkDiskSpace } from "./disk.ts";
import { kubeconfigFile } from "./project.ts";
import type { Settings } from "./settings.ts";
import { stage } from "./stage.ts";
import { openToolbox } from "./toolbox.ts";
import { ensureDocker } from "./toolchain/docker.ts";
import type { Ground, Report, Toolbox } from "./toolchain/ground.ts";
import { inspectGround } from "./toolchain/index.ts";
import { UserError } from "./user-error.ts";

export interface Site {
  readonly cluster: Cluster;
  readonly uid: string;
  /** Port of this machine that leads to the cluster's Ingress; undefined for a cluster elsewhere. */
  readonly port: number | undefined;
  /** Whether the cluster was there and running already. */
  readonly wasReady: boolean;
  /** Whether it was there and stopped: its pods' former lives ended with it. */
  readonly wasStopped: boolean;
}

export interface Tools {
  readonly ground: Ground;
  readonly toolbox: Toolbox;
}

/**
 * Docker answering and the tools in place: what every command that changes something needs. What can
 * be objected to is found before the tools, which may take long the first time.
 */
export async function prepareTools(settings: Settings): Promise<Tools> {
  await answeringDocker();
  const ground = await stage("Preflight", async (report) => {
    const found = await inspectGround(report);
    await checkDiskSpace(readRecord() ? undefined : found.firstRunGib());
    if (!settings.context) await foreseeTrouble(settings);
    return found;
  });
  return await placedTools(async () => ground);
}

/** As `prepareTools`, for taking things away: a full disk or a port in use is no objection to that. */
export async function prepareRemoval(): Promise<Tools> {
  await answeringDocker();
  return await placedTools(inspectGround);
}

async function answeringDocker(): Promise<void> {
  await stage("Docker", async (report) => {
    const { startedByUs } = await ensureDocker(report);
    report(startedByUs ? "started its daemon" : "its daemon answers");
  });
}

async function placedTools(
  findGround: (report: Report) => Promise<Ground>,
): Promise<Tools> {
  return await stage("Tools", async (report) => {
    const ground = await findGround(report);
    const toolbox = await openToolbox(ground, report);
    report(
      Object.values(toolbox.tools)
        .map(({ name, version }) => `${name} ${version}`)
        .join(", "),
    );
    return { ground, toolbox };
  });
}

/** A running cluster with an Ingress controller, and the base images in Docker. */
export async function prepareSite(
  settings: Settings,
  { ground, toolbox }: Tools,
): Promise<Site> {
  const site = settings.context
    ? await findRemote(settings, toolbox)
    : await prepareMinikube(settings, ground, toolbox);
  await stage("Base images", (report) =>
    ground.seedBaseImages(toolbox, report),
  );
  return site;
}

async function prepareMinikube(
  settings: Settings,
  ground: Ground,
  toolbox: Toolbox,
): Promise<Site> {
  const { plan, uid } = await stage("Minikube", async (report) => {
    const plan = await planCluster(settings, toolbox);
    report(`profile ${plan.profile}, port ${plan.port} of this machine`);
    const uid = await realizeCluster(plan, settings, ground, toolbox, report);
    return { plan, uid };
  });
  const access = { profile: plan.profile, kubeconfig: kubeconfigFile };
  await stage("Ingress and metrics", (report) =>
    ground.equipCluster(access, toolbox, report),
  );
  const cluster = clusterOf(settings, toolbox);
  return {
    cluster,
    uid,
    port: plan.port,
    wasReady: plan.action === "use",
    wasStopped: plan.action === "start",
  };
}

async function findRemote(settings: Settings, toolbox: Toolbox): Promise<Site> {
  const cluster = clusterOf(settings, toolbox);
  const uid = await clusterUid(cluster);
  const found = { port: undefined, wasReady: true, wasStopped: false };
  if (uid) return { cluster, uid, ...found };
  throw new UserError(
    `The cluster of the context "${cluster.context}" does not answer.`,
    `kubectl --kubeconfig ${cluster.kubeconfig} --context ${cluster.context} get nodes`,
  );
}
