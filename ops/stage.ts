import { Listr, PRESET_TIMER } from "listr2";
import { interrupted } from "./interrupt.ts";
import type { Report } from "./toolchain/ground.ts";

const TICK_MS = 1000;

const LISTR_OPTIONS = {
  registerSignalListeners: false,
  rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, lazy: true },
  fallbackRenderer: "simple",
  fallbackRendererOptions: { timer: PRESET_TIMER },
} as const;

/**
 * One named step of a command: shows what happens in it, for how long, and how it ended. On a
 * terminal the line is redrawn every second; elsewhere every new line is printed once.
 */
export async function stage<T>(
  title: string,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const results: T[] = [];
  const failures: unknown[] = [];
  const task = async (_: unknown, view: { output: string }): Promise<void> => {
    try {
      interrupted.throwIfAborted();
      results.push(await withElapsed(view, started, work));
    } catch (error) {
      failures.push(error);
      // The reason itself is shown once, where the command ends.
      throw new Error(`after ${secondsSince(started)} s`);
    }
  };
  const options = { persistentOutput: true, outputBar: 1 };
  const list = new Listr(
    [{ title, task, rendererOptions: options }],
    LISTR_OPTIONS,
  );
  await list.run().catch((error: unknown) => {
    throw failures[0] ?? error;
  });
  return results[0] as T;
}

async function withElapsed<T>(
  view: { output: string },
  started: number,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  let line = "";
  const report: Report = (next) => {
    if (next === line) return;
    line = next;
    view.output = withSeconds(line, started);
  };
  const tick = setInterval(() => {
    if (process.stdout.isTTY && line) view.output = withSeconds(line, started);
  }, TICK_MS);
  return await work(report).finally(() => clearInterval(tick));
}

function withSeconds(line: string, started: number): string {
  const seconds = secondsSince(started);
  return seconds === 0 ? line : `${line} (${seconds} s)`;
}

function secondsSince(moment: number): number {
  return Math.round((Date.now() - moment) / 1000);
}
