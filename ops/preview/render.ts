import { z } from "zod";
import { tryHelm, tryKubectl, type Cluster } from "../cluster/kubectl.ts";
import { maskSecrets } from "../evidence/mask.ts";
import { chartFolder, RELEASE } from "../project.ts";
import { kubernetesVersion } from "../toolchain/tools.ts";
import { UserError } from "../user-error.ts";
import { parseManifests, type Manifests } from "./manifests.ts";

const VersionSchema = z.object({ gitVersion: z.string() });
const NO_RELEASE = /release: not found/;

/**
 * What the chart makes of these values, its test pods included.
 * @throws UserError with Helm's words when it does not render, or its schema refuses the values
 */
export async function renderChart(
  cluster: Cluster,
  values: object,
): Promise<Manifests> {
  const version = await serverVersion(cluster);
  const args = ["template", RELEASE, chartFolder, "--values=-"];
  const { ok, stdout, stderr } = await tryHelm(
    cluster,
    // Left alone, Helm assumes the version that it was built for.
    [...args, `--kube-version=${version}`],
    { input: JSON.stringify(values) },
  );
  if (ok) return parseManifests(stdout);
  throw new UserError(
    `The chart does not render:\n${maskSecrets(stderr.trim())}`,
    "correct app/chart (or the setting that it names), then npm run preview",
  );
}

/** What Helm installed last; empty when nothing is installed. */
export async function installedManifests(cluster: Cluster): Promise<Manifests> {
  const parts = await Promise.all(
    ["manifest", "hooks"].map((part) => installedPart(cluster, part)),
  );
  return parseManifests(parts.join("\n---\n"));
}

async function installedPart(cluster: Cluster, part: string): Promise<string> {
  const { ok, stdout, stderr } = await tryHelm(cluster, ["get", part, RELEASE]);
  if (ok || NO_RELEASE.test(stderr)) return stdout;
  throw new UserError(
    `Helm can't read the release ${RELEASE}:\n${maskSecrets(stderr.trim())}`,
    "npm run status",
  );
}

/** The cluster's Kubernetes version; the one that a new cluster gets while none answers. */
async function serverVersion(cluster: Cluster): Promise<string> {
  const { ok, stdout } = await tryKubectl(cluster, ["get", "--raw=/version"]);
  return ok
    ? VersionSchema.parse(JSON.parse(stdout)).gitVersion
    : kubernetesVersion;
}
