import { execFileSync } from "node:child_process";
import * as pulumi from "@pulumi/pulumi";

const TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT = "--request-timeout=10s";

export interface KubectlTarget {
  context: string;
  /** Undefined: wherever kubectl looks by itself. */
  kubeconfig?: string;
}

export type Kubectl = (...args: string[]) => string;

/** kubectl bound to one context, whatever the current one is; every call ends within 15 seconds. */
export function kubectlFor(target: KubectlTarget): Kubectl {
  const { context, kubeconfig } = target;
  const where = [
    `--context=${context}`,
    ...(kubeconfig ? [`--kubeconfig=${kubeconfig}`] : []),
  ];
  return (...args) =>
    execFileSync("kubectl", [...where, REQUEST_TIMEOUT, ...args], {
      encoding: "utf8",
      timeout: TIMEOUT_MS,
      stdio: ["ignore", "pipe", "pipe"],
    });
}

/** Runs a call to kubectl and says in plain words what a person can do when it fails. */
export function orExplain<T>(call: () => T, explanation: string): T {
  try {
    return call();
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    const message = missing
      ? 'kubectl is not on PATH. Run: npm run up, or for this shell: eval "$(npm run -s env)"'
      : explanation;
    throw new pulumi.RunError(message, { cause });
  }
}
