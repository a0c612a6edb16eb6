import { clusterOf, clusterUid, type Cluster } from "../cluster/kubectl.ts";
import { expectedValues } from "../preview/expected-values.ts";
import { changedObjects, type ObjectPair } from "../preview/manifests.ts";
import { planUpdate, type Plan } from "../preview/plan.ts";
import { installedManifests, renderChart } from "../preview/render.ts";
import { withScratchStack } from "../preview/scratch-stack.ts";
import { describePreview } from "../preview/describe.ts";
import { readSettings, readStackFile } from "../settings.ts";
import { findStack } from "../stack/workspace.ts";
import { stage } from "../stage.ts";
import { requireNotedToolbox } from "../toolbox.ts";
import { UserError } from "../user-error.ts";

/** What `up` would change: Pulumi's diff, and beside it the manifests that Pulumi does not show. */
export async function preview(): Promise<void> {
  const color = process.stdout.isTTY === true;
  const cluster = clusterOf(readSettings(), requireNotedToolbox());
  const expected = expectedValues(readStackFile());
  if (expected)
    await stage(
      "Chart",
      async () => void (await renderChart(cluster, expected)),
    );
  await requireCluster(cluster);
  const plan = await stage("Pulumi's preview", () => plannedUpdate(color));
  const objects = await stage("Rendered manifests", () =>
    compare(cluster, plan.values ?? expected),
  );
  console.log(describePreview(plan, objects, color));
}

async function requireCluster(cluster: Cluster): Promise<void> {
  if (await clusterUid(cluster)) return;
  throw new UserError(
    `The chart renders, but the cluster of the context "${cluster.context}" does not answer, so there is nothing to compare with.`,
    "npm run up",
  );
}

async function plannedUpdate(color: boolean): Promise<Plan> {
  const stack = await findStack();
  return stack
    ? await planUpdate(stack, color)
    : await withScratchStack((scratch) => planUpdate(scratch, color));
}

async function compare(
  cluster: Cluster,
  values: object = {},
): Promise<ObjectPair[]> {
  const after = await renderChart(cluster, values);
  return changedObjects(await installedManifests(cluster), after);
}
