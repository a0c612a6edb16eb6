import type { Limits } from "../limits/limits.ts";

/** Counts tries at the password of an account, until one is right. */
export async function tryPassword<R>(
  limits: Limits,
  email: string,
  attempt: () => Promise<R>,
): Promise<R> {
  const account = email.toLowerCase();
  await limits.consume("sign-in-account", account);
  const result = await attempt();
  await limits.forget("sign-in-account", account);
  return result;
}
