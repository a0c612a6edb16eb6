import { runChecks } from "../testing/checks.ts";
import { installApp } from "../testing/rungs.ts";

/** Style, format and types; the exit code tells. */
export async function lint(): Promise<void> {
  await installApp();
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
}
