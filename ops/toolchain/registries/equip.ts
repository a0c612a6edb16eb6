import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { UserError } from "../../user-error.ts";
import type { ClusterAccess, Report, Toolbox } from "../ground.ts";
import { podImages, seedBaseImage } from "./base-images.ts";
import { makeBinaryImage } from "./control-plane-images.ts";
import {
  metricsServerImage,
  skipperImage,
  type BinaryImage,
} from "./control-plane.ts";

const manifests = join(import.meta.dirname, "manifests");
const stepLimitMs = 3 * 60_000;
const rolloutSeconds = 120;

interface Extra {
  readonly image: BinaryImage;
  readonly manifest: string;
  /** What has to be rolled out before the cluster counts as equipped. */
  readonly workload: string;
}

const extras: readonly Extra[] = [
  {
    image: skipperImage,
    manifest: "ingress.yaml",
    workload: "daemonset/skipper-ingress",
  },
  {
    image: metricsServerImage,
    manifest: "metrics-server.yaml",
    workload: "deployment/metrics-server",
  },
];

/** Gives the cluster an Ingress controller, metrics and the images it would pull; changes nothing where it has them. */
export async function equipWithOwnImages(
  cluster: ClusterAccess,
  toolbox: Toolbox,
  report: Report,
): Promise<void> {
  const run = runner(cluster, toolbox);
  const held = await run("minikube", ["image", "ls"]);
  const deliver = async (image: string) => {
    if (held.includes(image)) return;
    report(`Loading ${image} into the node`);
    await run("minikube", ["image", "load", image]);
  };
  for (const { image, manifest } of extras) {
    await makeBinaryImage(image, report);
    await deliver(image.name);
    await run(
      "kubectl",
      ["apply", "-f", "-"],
      await manifestFor(manifest, image),
    );
  }
  for (const image of podImages) {
    await seedBaseImage(image, report);
    await deliver(image.name);
  }
  for (const { workload } of extras) {
    report(`Waiting for ${workload}`);
    const wait = [workload, `--timeout=${rolloutSeconds}s`];
    await run("kubectl", ["-n", "kube-system", "rollout", "status", ...wait]);
  }
  await run("kubectl", ["apply", "-f", join(manifests, "metrics-api.yaml")]);
}

async function manifestFor(name: string, image: BinaryImage): Promise<string> {
  const text = await readFile(join(manifests, name), "utf8");
  return text.replace("IMAGE", image.name);
}

function runner(
  { profile, kubeconfig }: ClusterAccess,
  { tools, env }: Toolbox,
) {
  return async (
    tool: "minikube" | "kubectl",
    args: string[],
    input = "",
  ): Promise<string> => {
    const result = await execa(tools[tool].path, args, {
      reject: false,
      input,
      timeout: stepLimitMs,
      env: { ...env, KUBECONFIG: kubeconfig, MINIKUBE_PROFILE: profile },
    });
    if (!result.failed) return result.stdout;
    const reason =
      result.stderr.trim().split("\n").at(-1) || result.shortMessage;
    throw new UserError(
      `${tool} ${args.join(" ")} failed: ${reason}`,
      "npm run up (what is done already is kept)",
    );
  };
}
