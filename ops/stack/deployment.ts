import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { STACK } from "../project.ts";
import type { Report } from "../toolchain/ground.ts";
import { explained } from "./explain.ts";
import { freeStack } from "./locks.ts";
import { readState, type StackState } from "./state.ts";
import { findStack } from "./workspace.ts";

/** A stack, free of a dead process's lock, and what is in it. */
export interface Deployment {
  readonly stack: Stack;
  readonly state: StackState;
}

export async function findDeployment(
  report: Report,
): Promise<Deployment | undefined> {
  const stack = await findStack();
  if (!stack) return undefined;
  await freeStack(stack, report);
  return { stack, state: await readState(stack) };
}

/** Whether there is anything to destroy; an empty stack needs no cluster. */
export function holdsAnything({ state }: Deployment): boolean {
  return state.resources.length > 0 || state.hasPending;
}

/** Takes the empty stack itself away; the settings in its file stay. */
export async function removeStack({ stack }: Deployment): Promise<void> {
  await explained(() =>
    stack.workspace.removeStack(STACK, { preserveConfig: true }),
  );
}
