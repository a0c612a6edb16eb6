import type { Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import type { ReleaseRecord } from "../release/decide.ts";
import { readReleaseRecords } from "../release/records.ts";
import type { Check } from "./check.ts";

export async function checkRelease(cluster: Cluster): Promise<Check> {
  return judgeRelease(await readReleaseRecords(cluster));
}

export function judgeRelease(records: readonly ReleaseRecord[]): Check {
  const newest = [...records].sort((a, b) => b.revision - a.revision)[0];
  return {
    title: "Release",
    isWell: newest?.status === "deployed",
    text: newest
      ? `${RELEASE}, revision ${newest.revision}: ${newest.status}`
      : `${RELEASE} is not installed`,
    next: "npm run up",
  };
}
