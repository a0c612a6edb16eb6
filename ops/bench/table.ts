import type { Comparison } from "./measure.ts";
import type { Measured } from "./requests.ts";

/** Medians of runs in turn, with the ratio that a person can compare across machines. */
export function describeComparisons(all: readonly Comparison[]): string {
  const rows = all.flatMap(({ ours, other, oursMs, otherMs }) => [
    [ours, seconds(oursMs), `${(oursMs / otherMs).toFixed(2)} ×`],
    [other, seconds(otherMs), "1"],
  ]);
  return table([["", "median", "ratio"], ...rows]);
}

export function describeRequests(all: readonly Measured[]): string {
  const rows = all.map(({ name, perSecond, p50Ms, p99Ms }) => [
    name,
    perSecond.toFixed(0),
    `${p50Ms} ms`,
    `${p99Ms} ms`,
  ]);
  return table([["", "per second", "p50", "p99"], ...rows]);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Columns as wide as their widest cell; numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)),
      )
      .join("   ");
  return rows.map(line).join("\n");
}
