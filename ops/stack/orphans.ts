import { existsSync, readdirSync, readFileSync } from "node:fs";
import { stateFolder } from "../project.ts";

const MARK = "TODO_CHAT_RUN";

/** An environment by which the plugins of a run's engine are known when both were killed. */
export function runMark(pid = process.pid): Record<string, string> {
  return { [MARK]: `${pid} ${stateFolder}` };
}

/**
 * Ends the plugins of earlier runs: Pulumi gives each a process group of its own, so they outlive
 * an engine that was killed. To be called while no engine works on the stack. Where the system
 * does not show environments (no /proc) it ends nothing.
 * @returns how many were ended
 */
export function endOrphans(): number {
  const orphans = processIds().filter(isOrphan);
  for (const pid of orphans) end(pid);
  return orphans.length;
}

function processIds(): number[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc").filter(isNumber).map(Number);
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

function isOrphan(pid: number): boolean {
  const mark = environmentOf(pid).find((line) => line.startsWith(`${MARK}=`));
  if (!mark?.endsWith(` ${stateFolder}`)) return false;
  return mark !== `${MARK}=${runMark()[MARK]}`;
}

/** Empty for a process that has ended meanwhile, or that is somebody else's. */
function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
