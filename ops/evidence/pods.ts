import { z } from "zod";
import { kubectl, tryKubectl, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";

const ContainerStateSchema = z.object({
  waiting: z
    .object({ reason: z.string().optional(), message: z.string().optional() })
    .optional(),
  running: z.looseObject({}).optional(),
  terminated: z
    .object({
      reason: z.string().optional(),
      exitCode: z.int(),
      finishedAt: z.iso.datetime().nullish(),
    })
    .optional(),
});

const ContainerSchema = z.object({
  name: z.string(),
  image: z.string().default(""),
  ready: z.boolean(),
  restartCount: z.int(),
  state: ContainerStateSchema.default({}),
  lastState: ContainerStateSchema.default({}),
});

const PodSchema = z.object({
  metadata: z.object({
    name: z.string(),
    labels: z.record(z.string(), z.string()).default({}),
    deletionTimestamp: z.string().optional(),
  }),
  status: z.object({
    phase: z.string(),
    conditions: z
      .array(
        z.object({
          type: z.string(),
          status: z.string(),
          message: z.string().optional(),
        }),
      )
      .default([]),
    initContainerStatuses: z.array(ContainerSchema).default([]),
    containerStatuses: z.array(ContainerSchema).default([]),
  }),
});
export type Pod = z.infer<typeof PodSchema>;
export type Container = z.infer<typeof ContainerSchema>;

const PodListSchema = z.object({ items: z.array(PodSchema) });
const EventListSchema = z.object({
  items: z.array(
    z.object({
      reason: z.string().default(""),
      message: z.string().default(""),
    }),
  ),
});

const TEST_COMPONENT = "test";

/** The pods of the release that serve; those of `helm test` come and go. */
export async function listPods(cluster: Cluster): Promise<Pod[]> {
  const selector = `--selector=app.kubernetes.io/instance=${RELEASE}`;
  const text = await kubectl(cluster, [
    "get",
    "pods",
    selector,
    "--output=json",
  ]);
  return parsePods(text).filter(isServing);
}

export function parsePods(text: string): Pod[] {
  return PodListSchema.parse(JSON.parse(text)).items;
}

function isServing({ metadata, status }: Pod): boolean {
  const component = metadata.labels["app.kubernetes.io/component"];
  return (
    component !== TEST_COMPONENT &&
    status.phase !== "Succeeded" &&
    !metadata.deletionTimestamp
  );
}

export function isReady({ status }: Pod): boolean {
  return status.conditions.some(
    ({ type, status }) => type === "Ready" && status === "True",
  );
}

export function restartsOf({ status }: Pod): number {
  return status.containerStatuses.reduce(
    (sum, { restartCount }) => sum + restartCount,
    0,
  );
}

/** The newest events about one pod, oldest first. */
export async function eventsOf(
  cluster: Cluster,
  pod: string,
  newest: number,
): Promise<string[]> {
  const about = `--field-selector=involvedObject.name=${pod}`;
  const args = [
    "get",
    "events",
    about,
    "--sort-by=.lastTimestamp",
    "--output=json",
  ];
  const { ok, stdout } = await tryKubectl(cluster, args);
  if (!ok) return [];
  const { items } = EventListSchema.parse(JSON.parse(stdout));
  return items
    .slice(-newest)
    .map(({ reason, message }) => `${reason}: ${message}`);
}

/** The last log lines of a container, of its previous life where it has just been restarted. */
export async function logOf(
  cluster: Cluster,
  pod: string,
  container: Container,
  newest: number,
): Promise<string[]> {
  const restarted = container.restartCount > 0 && !container.state.running;
  const args = [
    "logs",
    pod,
    `--container=${container.name}`,
    `--tail=${newest}`,
  ];
  const { stdout } = await tryKubectl(
    cluster,
    restarted ? [...args, "--previous"] : args,
  );
  return stdout.split("\n").filter(Boolean);
}
