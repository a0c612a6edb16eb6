/** What came of a rung's tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOT_RUN: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A rung that ran no test has failed: its files were not found, or it broke before the first one. */
export function asRun(tally: Tally | undefined, exitCode: number): Tally {
  const counts = tally ?? NOT_RUN;
  const broke = exitCode !== 0 || counts.passed + counts.failed === 0;
  return broke && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
  };
}

/** The line that people and CI read last. */
export function summaryLine({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}
