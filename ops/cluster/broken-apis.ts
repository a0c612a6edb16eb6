import { z } from "zod";
import type { Report } from "../toolchain/ground.ts";
import { kubectl, type Cluster } from "./kubectl.ts";

const ListSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string() }),
      status: z
        .object({
          conditions: z
            .array(z.object({ type: z.string(), status: z.string() }))
            .default([]),
        })
        .default({ conditions: [] }),
    }),
  ),
});

/** Names of the registered APIs whose server does not answer. */
export function brokenApis(text: string): string[] {
  return ListSchema.parse(JSON.parse(text))
    .items.filter(({ status }) =>
      status.conditions.some(
        ({ type, status }) => type === "Available" && status === "False",
      ),
    )
    .map(({ metadata }) => metadata.name);
}

/**
 * Kubernetes deletes no namespace while any registered API does not answer, such as that of a
 * metrics server after a restart of the node. In our own cluster `up` registers it again.
 */
export async function unregisterBrokenApis(
  cluster: Cluster,
  report: Report,
): Promise<void> {
  const names = brokenApis(
    await kubectl(cluster, ["get", "apiservices", "--output=json"]),
  );
  if (names.length === 0) return;
  report(`unregistering until the next \`up\`: ${names.join(", ")}`);
  await kubectl(cluster, ["delete", "apiservices", ...names]);
}
