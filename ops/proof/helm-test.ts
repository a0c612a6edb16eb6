import { tryHelm, type Cluster } from "../cluster/kubectl.ts";
import { RELEASE } from "../project.ts";
import { maskSecrets } from "../evidence/mask.ts";
import { UserError } from "../user-error.ts";

const TEST_LIMIT = "2m";
const TEST_LIMIT_MS = 3 * 60_000;

/** Runs the chart's own test pods; `pulumi up` installs the release without them. */
export async function helmTest(cluster: Cluster): Promise<void> {
  const args = ["test", RELEASE, "--logs", `--timeout=${TEST_LIMIT}`];
  const { ok, stdout, stderr } = await tryHelm(cluster, args, {
    limitMs: TEST_LIMIT_MS,
  });
  if (ok) return;
  const said = maskSecrets(`${stdout}\n${stderr}`.trim());
  throw new UserError(`The chart's own tests fail:\n${said}`, "npm run status");
}
