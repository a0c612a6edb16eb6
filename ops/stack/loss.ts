import { NAMESPACE_TYPE, STACK_TYPE, type StackState } from "./state.ts";

/** What becomes of the tasks when the stack is destroyed. */
export type TasksFate = "deleted" | "kept" | "elsewhere" | "lost" | "none";

const EXTERNAL = "external";

/** Told by the state, not by the settings: what counts is what the last update made of them. */
export function fateOfTasks({ resources }: StackState): TasksFate {
  const namespace = resources.find(({ type }) => type === NAMESPACE_TYPE);
  if (!namespace) return "none";
  const stack = resources.find(({ type }) => type === STACK_TYPE);
  if (stack?.outputs?.["database"] === EXTERNAL) return "elsewhere";
  return namespace.retainOnDelete ? "kept" : "deleted";
}
