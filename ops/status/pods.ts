import type { Cluster } from "../cluster/kubectl.ts";
import { isReady, listPods, restartsOf, type Pod } from "../evidence/pods.ts";
import {
  describeFindings,
  nextStep,
  type Finding,
} from "../evidence/report.ts";
import { examine } from "../evidence/watch.ts";
import type { Check } from "./check.ts";

export async function checkPods(cluster: Cluster): Promise<Check> {
  const pods = await listPods(cluster);
  const examined = await Promise.all(pods.map((pod) => examine(cluster, pod)));
  const findings = examined.filter((finding) => finding !== undefined);
  return judgePods(pods, findings);
}

/** @param findings what is known of the pods that are not ready */
export function judgePods(
  pods: readonly Pod[],
  findings: readonly Finding[],
): Check {
  const ready = pods.filter(isReady).length;
  const trouble = describeFindings(findings);
  return {
    title: "Pods",
    isWell: pods.length > 0 && ready === pods.length,
    text: pods.length > 0 ? `${ready} of ${pods.length} ready` : "none",
    details: [...table(pods), ...trouble.split("\n").filter(Boolean)],
    next: nextStep(findings) ?? "npm run up",
  };
}

function table(pods: readonly Pod[]): string[] {
  const width = Math.max(...pods.map(({ metadata }) => metadata.name.length));
  return pods.map((pod) => {
    const restarts = restartsOf(pod);
    const images = pod.status.containerStatuses.map(({ image }) => image);
    return [
      pod.metadata.name.padEnd(width),
      (isReady(pod) ? "ready" : "not ready").padEnd("not ready".length),
      `${restarts} ${restarts === 1 ? "restart" : "restarts"}`.padEnd(11),
      images.map(shortName).join(" "),
    ].join("  ");
  });
}

/** Without the registry that a runtime adds to names that have none. */
function shortName(image: string): string {
  return image.replace(/^docker\.io\/(library\/)?/, "");
}
