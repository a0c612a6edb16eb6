import { readFileSync, writeFileSync } from "node:fs";
import { startMinikube } from "../cluster/minikube.ts";
import { kubeconfigFile, projectFolder } from "../project.ts";
import { runTool } from "../run-tool.ts";
import type { Report, Toolbox } from "../toolchain/ground.ts";
import { inspectGround } from "../toolchain/index.ts";
import { compareTimes, inBlocks, type Comparison } from "./measure.ts";

const RUNS = 3;
const UP_LIMIT_MS = 10 * 60_000;
// As it was before this process took the noted tools into it: `up` looks for them itself.
const PERSONS_PATH = process.env["PATH"] ?? "";

/** `npm run up` with nothing to do, its proof included, against `minikube start` on the running profile. */
export async function benchCommand(
  toolbox: Toolbox,
  profile: string,
  port: number,
  report: Report,
): Promise<Comparison> {
  const ground = await inspectGround(report);
  const { startFlags } = await ground.prepareMinikube(toolbox, report);
  const request = {
    profile,
    port,
    supportFlags: startFlags,
    onStart: () => undefined,
  };
  const kubeconfig = readFileSync(kubeconfigFile);
  // Minikube notes the time of its start in it, which Pulumi would see as a change.
  const restore = (): void => writeFileSync(kubeconfigFile, kubeconfig);
  return await compareTimes(
    { name: "npm run up, nothing to do, all tested", run: up },
    {
      name: "minikube start, profile runs already",
      run: () => startMinikube(toolbox, request, () => undefined),
    },
    // Minikube restarts the kubelet, and the cluster needs a while to settle.
    inBlocks(RUNS),
    report,
  ).finally(restore);
}

async function up(): Promise<void> {
  await runTool(process.execPath, ["ops/run.mjs", "up"], {
    cwd: projectFolder,
    limitMs: UP_LIMIT_MS,
    env: { PATH: PERSONS_PATH },
  });
}
