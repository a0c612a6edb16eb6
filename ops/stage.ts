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
  const results: T[] = [];
  const task = async (_: unknown, view: { output: string }): Promise<void> => {
    interrupted.throwIfAborted();
    results.push(await withElapsed(view, work));
  };
  const options = { persistentOutput: true, outputBar: 1 };
  await new Listr(
    [{ title, task, rendererOptions: options }],
    LISTR_OPTIONS,
  ).run();
  return results[0] as T;
}

async function withElapsed<T>(
  view: { output: string },
  work: (report: Report) => Promise<T>,
): Promise<T> {
  const started = Date.now();
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
  const seconds = Math.round((Date.now() - started) / 1000);
  return seconds === 0 ? line : `${line} (${seconds} s)`;
}
