import { STACK } from "../project.ts";
import { readState, type StackState } from "../stack/state.ts";
import { findStack } from "../stack/workspace.ts";
import type { Check } from "./check.ts";

export async function checkStack(): Promise<Check> {
  const stack = await findStack();
  return judgeStack(stack && (await readState(stack)));
}

/** @param state undefined when there is no stack */
export function judgeStack(state: StackState | undefined): Check {
  const count = state?.resources.length ?? 0;
  const found = state ? `${count} resources` : "does not exist";
  return {
    title: "Stack",
    isWell: count > 0 && !state?.hasPending,
    text: state?.hasPending
      ? `${STACK}: an interrupted update left operations pending`
      : `${STACK}: ${found}`,
    next: "npm run up",
  };
}
