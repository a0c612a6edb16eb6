import { installApp, rungs, type Rung } from "../testing/rungs.ts";
import { addUp, summaryLine, type Tally } from "../testing/tally.ts";
import { releaseDocker } from "../toolchain/docker.ts";
import { UserError } from "../user-error.ts";

/** Runs the rungs asked for, or all; prints the counts over them last. */
export async function test(names: readonly string[]): Promise<void> {
  const chosen = chooseRungs(names);
  await installApp();
  const tallies: Tally[] = [];
  try {
    for (const { name, run } of chosen) {
      console.log(`\n── ${name}`);
      tallies.push(await run());
    }
  } finally {
    await releaseDocker();
  }
  const total = addUp(tallies);
  console.log(`\n${summaryLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
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
