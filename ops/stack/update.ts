import type { EngineEvent, Stack } from "@pulumi/pulumi/automation/index.js";
import type { Cluster } from "../cluster/kubectl.ts";
import { describeFindings, nextStep } from "../evidence/report.ts";
import { PodWatch } from "../evidence/watch.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { hasChanges } from "./events.ts";
import { operate } from "./operate.ts";
import { RELEASE_TYPE } from "./state.ts";

/** `pulumi up`; a failure comes with what the pods said while they failed. */
export async function update(
  stack: Stack,
  cluster: Cluster,
  report: Report,
): Promise<boolean> {
  const watch = new PodWatch(cluster, report);
  const onEvent = ({ resourcePreEvent: step }: EngineEvent): void => {
    if (step?.metadata.type === RELEASE_TYPE && step.metadata.op !== "same")
      watch.start();
  };
  try {
    return hasChanges(
      await operate((options) => stack.up(options), report, onEvent),
    );
  } catch (error) {
    throw withEvidence(error, await watch.stop());
  } finally {
    await watch.stop();
  }
}

function withEvidence(
  error: unknown,
  findings: Awaited<ReturnType<PodWatch["stop"]>>,
): unknown {
  if (!(error instanceof UserError) || findings.length === 0) return error;
  const message = `${error.message}\n\n${describeFindings(findings)}`;
  return new UserError(message, nextStep(findings), { cause: error });
}
