import { join } from "node:path";
import { execa } from "execa";
import { UserError } from "../../user-error.ts";
import type { ClusterAccess, Report, Toolbox } from "../ground.ts";
import { makeBinaryImage } from "./control-plane-images.ts";
import {
  metricsServerImage,
  skipperImage,
  type BinaryImage,
} from "./control-plane.ts";

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

/** Gives the cluster an Ingress controller and metrics from images made here; changes nothing where both serve. */
export async function equipWithOwnImages(
  cluster: ClusterAccess,
  toolbox: Toolbox,
  report: Report,
): Promise<void> {
  const run = runner(cluster, toolbox);
  const held = await run("minikube", ["-p", cluster.profile, "image", "ls"]);
  for (const { image, manifest } of extras) {
    await makeBinaryImage(image, report);
    if (!held.includes(image.name)) {
      report(`Loading ${image.name} into the node`);
      await run("minikube", [
        "-p",
        cluster.profile,
        "image",
        "load",
        image.name,
      ]);
    }
    await run("kubectl", [
      "apply",
      "-f",
      join(import.meta.dirname, "manifests", manifest),
    ]);
  }
  for (const { workload } of extras) {
    report(`Waiting for ${workload}`);
    const wait = [
      "rollout",
      "status",
      workload,
      `--timeout=${rolloutSeconds}s`,
    ];
    await run("kubectl", ["-n", "kube-system", ...wait]);
  }
}

function runner({ kubeconfig }: ClusterAccess, { tools, env }: Toolbox) {
  return async (
    tool: "minikube" | "kubectl",
    args: string[],
  ): Promise<string> => {
    const result = await execa(tools[tool].path, args, {
      reject: false,
      stdin: "ignore",
      timeout: stepLimitMs,
      env: { ...env, KUBECONFIG: kubeconfig },
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
