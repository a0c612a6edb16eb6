import { cpus, loadavg, totalmem } from "node:os";
import { interrupted } from "../interrupt.ts";
import type { Report } from "../toolchain/ground.ts";

const GIBIBYTE = 1024 ** 3;

/** One thing that can be done again and again, and that takes a while. */
export interface Contestant {
  readonly name: string;
  run(): Promise<unknown>;
}

type Turn = "ours" | "other";

export interface Comparison {
  readonly ours: string;
  readonly other: string;
  readonly oursMs: number;
  readonly otherMs: number;
}

/** Runs both in the given order and gives the median of each. */
export async function compareTimes(
  ours: Contestant,
  other: Contestant,
  order: readonly Turn[],
  report: Report,
): Promise<Comparison> {
  const times: Record<Turn, number[]> = { ours: [], other: [] };
  for (const [index, turn] of order.entries()) {
    interrupted.throwIfAborted();
    const contestant = turn === "ours" ? ours : other;
    report(`run ${index + 1} of ${order.length}: ${contestant.name}`);
    times[turn].push(await timeOf(contestant));
  }
  return {
    ours: ours.name,
    other: other.name,
    oursMs: median(times.ours),
    otherMs: median(times.other),
  };
}

/** One after the other, so that the machine's moods meet both alike. */
export function inTurn(runs: number): Turn[] {
  return Array.from({ length: runs }, (): Turn[] => ["ours", "other"]).flat();
}

/** All of ours first: for when the other one leaves something behind that slows ours down. */
export function inBlocks(runs: number): Turn[] {
  return [...inTurn(runs)].sort().reverse();
}

async function timeOf({ run }: Contestant): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** What a number from this machine has to be read with. */
export function describeMachine(): string {
  const [load = 0] = loadavg();
  const processors = cpus();
  const memory = (totalmem() / GIBIBYTE).toFixed(0);
  return `${processors.length} cores (${processors[0]?.model.trim()}), ${memory} GiB, Node ${process.version}, load ${load.toFixed(1)} in the last minute`;
}
