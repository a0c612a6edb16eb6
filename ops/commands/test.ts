import { interrupted } from "../interrupt.ts";
import { noteCoverage, reportCoverage } from "../testing/coverage.ts";
import { installApp, rungs, type Rung } from "../testing/rungs.ts";
import { addUp, asRun, summaryLine, type Tally } from "../testing/tally.ts";
import { releaseDocker } from "../toolchain/docker.ts";
import { UserError } from "../user-error.ts";

export interface TestOptions {
  readonly coverage?: boolean;
}

/** Runs the rungs asked for, or all; prints the counts over them last. */
export async function test(
  names: readonly string[],
  { coverage = false }: TestOptions = {},
): Promise<void> {
  const chosen = chooseRungs(names);
  await installApp();
  if (coverage) noteCoverage();
  const tallies: Tally[] = [];
  try {
    for (const rung of chosen) tallies.push(await climb(rung));
  } finally {
    await releaseDocker();
  }
  if (coverage) await reportCoverage();
  const total = addUp(tallies);
  console.log(`\n${summaryLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

/** What a rung lacks fails that rung alone. */
async function climb({ name, run }: Rung): Promise<Tally> {
  console.log(`\n── ${name}`);
  try {
    return await run();
  } catch (error) {
    interrupted.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    console.log(
      error.next ? `${error.message}\nNext: ${error.next}` : error.message,
    );
    return asRun(undefined, 1);
  }
}

function chooseRungs(names: readonly string[]): readonly Rung[] {
  const known = rungs.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UserError(
      `There is no rung "${unknown.join('", "')}"; there are: ${known.join(", ")}.`,
      `npm test -- ${known[1]}`,
    );
  if (names.length === 0) return rungs;
  return rungs.filter(({ name }) => names.includes(name));
}
