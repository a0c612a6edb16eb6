import { chmodSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { kubeconfigFile } from "../project.ts";
import { tryTool } from "../run-tool.ts";
import type { Report, Toolbox } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { readMinikubeLine } from "./minikube-events.ts";
import { startArgs } from "./start-args.ts";

const START_LIMIT_MS = 20 * 60_000;
const DELETE_LIMIT_MS = 5 * 60_000;
const SHOWN_ERROR_LINES = 12;

export interface StartRequest {
  readonly profile: string;
  readonly port: number;
  readonly supportFlags: readonly string[];
  readonly onStart: (pid: number) => void;
}

export async function startMinikube(
  toolbox: Toolbox,
  request: StartRequest,
  report: Report,
): Promise<void> {
  const machine = {
    cpus: cpus().length,
    memoryBytes: totalmem(),
    isRoot: process.getuid?.() === 0,
  };
  const args = startArgs(
    request.profile,
    request.port,
    machine,
    request.supportFlags,
  );
  let complaint = "";
  const onLine = (line: string): void => {
    const event = readMinikubeLine(line);
    if (event?.kind === "error") complaint = event.text;
    if (event?.kind === "step") report(event.text);
  };
  const result = await tryTool(toolbox.tools.minikube.path, args, {
    limitMs: START_LIMIT_MS,
    env: { KUBECONFIG: kubeconfigFile },
    onStart: request.onStart,
    onLine,
  });
  if (!result.ok)
    throw startFailure(request.profile, complaint || result.stderr);
  chmodSync(kubeconfigFile, 0o600);
}

function startFailure(profile: string, complaint: string): UserError {
  const shown = complaint
    .trim()
    .split("\n")
    .slice(-SHOWN_ERROR_LINES)
    .join("\n");
  return new UserError(
    `Minikube could not start the cluster (profile ${profile}):\n${shown}`,
    `look at it with: minikube logs -p ${profile}; then run npm run up again`,
  );
}

export async function deleteMinikube(
  toolbox: Toolbox,
  profile: string,
): Promise<void> {
  const args = ["delete", `--profile=${profile}`];
  const env = { KUBECONFIG: kubeconfigFile };
  const result = await tryTool(toolbox.tools.minikube.path, args, {
    limitMs: DELETE_LIMIT_MS,
    env,
  });
  if (!result.ok)
    throw new UserError(
      `minikube delete -p ${profile} failed:\n${result.stderr.trim()}`,
    );
}
