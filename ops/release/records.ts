import { kubectl, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import type { ReleaseRecord } from "./decide.ts";

const COLUMNS =
  "--output=custom-columns=R:.metadata.labels.version,S:.metadata.labels.status";

/** Helm's own history of the release, from the labels of the Secrets in which it keeps it. */
export async function readReleaseRecords(
  cluster: Cluster,
): Promise<ReleaseRecord[]> {
  const selector = `--selector=owner=helm,name=${RELEASE}`;
  const table = await kubectl(cluster, [
    "get",
    "secrets",
    selector,
    "--no-headers",
    COLUMNS,
  ]);
  return parseRecords(table);
}

export function parseRecords(table: string): ReleaseRecord[] {
  return table
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([revision, status]) =>
      revision && status ? [{ revision: Number(revision), status }] : [],
    );
}
