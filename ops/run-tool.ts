import { execa } from "execa";
import { interrupted } from "./interrupt.ts";
import { UserError } from "./user-error.ts";

const TOOL_LIMIT_MS = 2 * 60_000;
const SHOWN_ERROR_LINES = 15;

export interface ToolOptions {
  readonly limitMs?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Told the process's id once it runs. */
  readonly onStart?: (pid: number) => void;
  /** Called with every line of both outputs while the tool runs. */
  readonly onLine?: (line: string) => void;
}

export interface ToolResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool to its end; a tool that fails gives `ok: false`, one that can't be run throws. */
export async function tryTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const { limitMs = TOOL_LIMIT_MS, cwd, env, input, onStart, onLine } = options;
  const running = execa(command, args, {
    reject: false,
    all: true,
    timeout: limitMs,
    cancelSignal: interrupted,
    ...(input === undefined ? { stdin: "ignore" } : { input }),
    ...(cwd !== undefined && { cwd }),
    ...(env !== undefined && { env }),
  });
  if (running.pid !== undefined) onStart?.(running.pid);
  if (onLine)
    for await (const line of running.iterable({ from: "all" })) onLine(line);
  return settle(command, args, limitMs, await running);
}

interface Settled {
  readonly failed: boolean;
  readonly isCanceled: boolean;
  readonly timedOut: boolean;
  readonly code?: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function settle(
  command: string,
  args: readonly string[],
  limitMs: number,
  result: Settled,
): ToolResult {
  if (result.isCanceled) throw interrupted.reason;
  if (result.code === "ENOENT")
    throw new UserError(`${command} is not on this machine.`, "npm run up");
  const { stdout } = result;
  if (result.timedOut)
    return {
      ok: false,
      stdout,
      stderr: `${said(command, args)} took longer than ${limitMs / 1000} s`,
    };
  return { ok: !result.failed, stdout, stderr: result.stderr };
}

/** As `tryTool`, but a failure becomes an error that shows the tool's last lines. */
export async function runTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<string> {
  const { ok, stdout, stderr } = await tryTool(command, args, options);
  if (ok) return stdout;
  throw new UserError(
    `${said(command, args)} failed:\n${lastLines(stderr || stdout)}`,
  );
}

function said(command: string, args: readonly string[]): string {
  const name = command.split("/").at(-1);
  return [name, ...args.slice(0, 2)].join(" ");
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-SHOWN_ERROR_LINES).join("\n");
}
