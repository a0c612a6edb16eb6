import {
  CommandError,
  type EngineEvent,
  type OpMap,
} from "@pulumi/pulumi/automation/index.js";
import { interrupted, Interruption } from "../interrupt.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { describeStep, errorOf } from "./events.ts";
import { explainPulumi } from "./explain.ts";

export interface OperationOptions {
  readonly onEvent: (event: EngineEvent) => void;
  readonly signal: AbortSignal;
  readonly color: "never";
  readonly showSecrets: false;
}

/** Runs an operation of the engine: shows each resource, and gives what changed. */
export async function operate(
  operation: (options: OperationOptions) => Promise<unknown>,
  report: Report,
  onEvent: (event: EngineEvent) => void = () => undefined,
): Promise<OpMap> {
  const errors = new Set<string>();
  let changes: OpMap = {};
  const listen = (event: EngineEvent): void => {
    const [step, error] = [describeStep(event), errorOf(event)];
    if (step) report(step);
    if (error) errors.add(error);
    changes = event.summaryEvent?.resourceChanges ?? changes;
    onEvent(event);
  };
  try {
    await operation({
      onEvent: listen,
      signal: engineSignal(),
      color: "never",
      // Pulumi's history, asked for after each operation, can decrypt by the default stack file only.
      showSecrets: false,
    });
  } catch (error) {
    interrupted.throwIfAborted();
    throw failure(error, [...errors]);
  }
  return changes;
}

function failure(error: unknown, errors: readonly string[]): unknown {
  if (!(error instanceof CommandError)) return error;
  if (errors.length === 0) return explainPulumi(error);
  return new UserError(errors.join("\n"), undefined, { cause: error });
}

/** Interrupts Pulumi once only, since it takes a second signal as "end at once". */
function engineSignal(): AbortSignal {
  const controller = new AbortController();
  interrupted.addEventListener("abort", () => {
    const { reason } = interrupted;
    if (!(reason instanceof Interruption && reason.reachedTools))
      controller.abort();
  });
  return controller.signal;
}
