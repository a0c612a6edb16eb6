import { tryHelm, tryKubectl, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import { maskSecrets } from "../evidence/mask.ts";
import { UserError } from "../user-error.ts";

const TEST_LIMIT = "2m";
const TEST_LIMIT_MS = 3 * 60_000;
/** Pods that passed are gone by now; those that failed stay for their log. */
const FAILED_PODS = "--selector=app.kubernetes.io/component=test";

/** Runs the chart's own test pods; `pulumi up` installs the release without them. */
export async function helmTest(cluster: Cluster): Promise<void> {
  const args = ["test", RELEASE, `--timeout=${TEST_LIMIT}`];
  const { ok, stderr } = await tryHelm(cluster, args, {
    limitMs: TEST_LIMIT_MS,
  });
  if (ok) return;
  const logs = await tryKubectl(cluster, ["logs", FAILED_PODS, "--prefix"]);
  const said = maskSecrets(`${logs.stdout}\n${stderr}`.trim());
  throw new UserError(`The chart's own tests fail:\n${said}`, "npm run status");
}
