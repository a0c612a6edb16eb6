import {
  ToolInputs,
  type ToolCaller,
  type ToolName,
  type ToolOutcome,
} from "@todo-chat/contract";
import { describeError, type Log } from "../log.ts";
import type { ToolContext } from "./context.ts";
import { traceOf, type ToolOutput } from "./outcome.ts";
import { TOOLS, type Input, type Tool } from "./tools.ts";

export interface NotedCall {
  userId: string;
  via: ToolCaller;
  tool: ToolName;
  outcome: ToolOutcome;
  taskIds: string[];
}

export interface ToolHost {
  via: ToolCaller;
  /** Keeps the audit trail. */
  noteToolCall: (call: NotedCall) => Promise<void>;
  log: Log;
}

/** What is told of a tool that broke: its own error may hold what was stored. */
export class ToolFailedError extends Error {
  constructor(tool: ToolName, cause: unknown) {
    super(`${tool} failed on our side; try again in a moment`, { cause });
    this.name = "ToolFailedError";
  }
}

/** A call that was made is not undone by a trail that could not be written. */
async function note(host: ToolHost, call: NotedCall): Promise<void> {
  try {
    await host.noteToolCall(call);
  } catch (error) {
    host.log.error({ error: describeError(error) }, "a call was not noted");
  }
}

function call<Name extends ToolName>(
  context: ToolContext,
  name: Name,
  input: unknown,
): Promise<ToolOutput> {
  const tool: Tool<Name> = TOOLS[name];
  return tool.run(context, ToolInputs[name].parse(input) as Input<Name>);
}

/**
 * Calls a tool and notes the call.
 * @throws ToolFailedError
 */
export async function runTool(
  host: ToolHost,
  context: ToolContext,
  tool: ToolName,
  input: unknown,
): Promise<ToolOutput> {
  const made = { userId: context.user.id, via: host.via, tool };
  try {
    const output = await call(context, tool, input);
    await note(host, { ...made, ...traceOf(output) });
    return output;
  } catch (error) {
    host.log.error({ tool, error: describeError(error) }, "a tool failed");
    await note(host, { ...made, outcome: "failed", taskIds: [] });
    throw new ToolFailedError(tool, error);
  }
}

export const TOOL_NAMES = Object.keys(ToolInputs) as ToolName[];
