import { execa } from "execa";
import { UserError } from "../../user-error.ts";
import type { ClusterAccess, Report, Toolbox } from "../ground.ts";

interface Addon {
  readonly name: string;
  readonly namespace: string;
  readonly deployment: string;
}

const addons: readonly Addon[] = [
  {
    name: "ingress",
    namespace: "ingress-nginx",
    deployment: "ingress-nginx-controller",
  },
  {
    name: "metrics-server",
    namespace: "kube-system",
    deployment: "metrics-server",
  },
];

/** Minikube itself waits up to six minutes for an addon's pods. */
const enableLimitMs = 7 * 60_000;
const rolloutSeconds = 180;

/** Enables Minikube's own addons and waits until they serve; changes nothing where they do already. */
export async function equipWithAddons(
  cluster: ClusterAccess,
  toolbox: Toolbox,
  report: Report,
): Promise<void> {
  for (const addon of addons) {
    report(`Enabling Minikube's ${addon.name}`);
    await enable(addon, cluster, toolbox);
    report(`Waiting for ${addon.deployment}`);
    await waitForRollout(addon, cluster, toolbox);
  }
}

async function enable(
  { name }: Addon,
  { profile, kubeconfig }: ClusterAccess,
  { tools, env }: Toolbox,
): Promise<void> {
  const args = ["--profile", profile, "addons", "enable", name];
  const run = await execa(tools.minikube.path, args, {
    reject: false,
    timeout: enableLimitMs,
    stdin: "ignore",
    env: { ...env, KUBECONFIG: kubeconfig },
  });
  if (run.failed)
    throw new UserError(
      `Minikube could not enable its addon ${name}: ${lastLine(run.stderr) ?? run.shortMessage}`,
      `Run \`minikube ${args.join(" ")}\` to see all it says, mend it, and run the command again.`,
    );
}

async function waitForRollout(
  { namespace, deployment }: Addon,
  { profile, kubeconfig }: ClusterAccess,
  { tools, env }: Toolbox,
): Promise<void> {
  const target = [
    ...["--kubeconfig", kubeconfig, "--context", profile],
    ...["--namespace", namespace],
  ];
  const rollout = ["rollout", "status", `deployment/${deployment}`];
  const run = await execa(
    tools.kubectl.path,
    [...target, ...rollout, `--timeout=${rolloutSeconds}s`],
    {
      reject: false,
      timeout: (rolloutSeconds + 10) * 1000,
      stdin: "ignore",
      env,
    },
  );
  if (run.failed)
    throw new UserError(
      `${deployment} did not become ready in ${rolloutSeconds} s: ${lastLine(run.stderr) ?? run.shortMessage}`,
      `Look at \`kubectl ${target.join(" ")} describe pods\`; an image that can't be pulled is the usual cause.`,
    );
}

function lastLine(text: string): string | undefined {
  return text.trim().split("\n").findLast(Boolean);
}
