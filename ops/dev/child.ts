import { execa } from "execa";
import { isAlive } from "../processes.ts";

const STOP_LIMIT_MS = 10_000;

export interface ChildOptions {
  readonly label: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Child {
  readonly label: string;
  /** Id of the process, which is that of its group too. */
  readonly pid: number;
  /** Path of what Node runs. */
  readonly program: string;
  /** Settles when it ends, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Whether `stop` was called. */
  readonly stopping: boolean;
  stop(): Promise<void>;
}

/** Runs one of our Node programs and shows its lines behind its label. */
export function startChild(
  [program, ...args]: readonly [string, ...string[]],
  { label, cwd, env = {} }: ChildOptions,
): Child {
  const running = execa(process.execPath, [program, ...args], {
    cwd,
    env,
    stdin: "ignore",
    all: true,
    buffer: false,
    reject: false,
    // A group of its own: all of it can be ended, and Ctrl-C reaches it through us alone.
    detached: true,
  });
  void showLines(running.iterable({ from: "all" }), label);
  const { pid } = running;
  if (pid === undefined) throw new Error(`${label.trim()} did not start`);
  const child = { label, pid, program, ended: running, stopping: false };
  const stop = async (): Promise<void> => {
    child.stopping = true;
    signalGroup(pid, "SIGTERM");
    const late = setTimeout(() => signalGroup(pid, "SIGKILL"), STOP_LIMIT_MS);
    await running;
    clearTimeout(late);
    signalGroup(pid, "SIGKILL");
  };
  return Object.assign(child, { stop });
}

async function showLines(
  lines: AsyncIterable<string>,
  label: string,
): Promise<void> {
  for await (const line of lines) if (line) console.log(`${label} │ ${line}`);
}

/** To every process of the group; a group that is gone needs none. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (isAlive(-pid)) process.kill(-pid, signal);
}
