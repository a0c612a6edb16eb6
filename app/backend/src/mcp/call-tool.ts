import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolInputs, type Me, type ToolName } from "@todo-chat/contract";
import { z } from "zod";
import type { KeyedHash } from "../keyed-hash.ts";
import type { TaskStore } from "../tasks/store.ts";
import { traceOf, type ToolOutput } from "../tools/outcome.ts";
import { runTool, ToolFailedError, type ToolHost } from "../tools/run-tool.ts";
import { acceptsCode, ASKING, offerCode } from "./confirmation.ts";

export interface McpArgs {
  tasks: TaskStore;
  noteToolCall: ToolHost["noteToolCall"];
  log: ToolHost["log"];
  hash: KeyedHash;
}

export const isToolName = (name: string): name is ToolName =>
  Object.hasOwn(ToolInputs, name);

const ConfirmSchema = z.object({ confirm: z.string().max(100).optional() });

const refuse = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: "text", text }],
});

const accept = (output: object): CallToolResult => ({
  content: [{ type: "text", text: JSON.stringify(output) }],
  structuredContent: { ...output },
});

const isQuestion = (name: ToolName, output: ToolOutput): boolean =>
  ASKING.has(name) && traceOf(output).outcome === "asked";

/** What a client's call does, for the person whose token it is. */
export async function callTool(
  args: McpArgs,
  user: Me,
  name: ToolName,
  given: unknown,
): Promise<CallToolResult> {
  const input = ToolInputs[name].safeParse(given ?? {});
  if (!input.success) return refuse(z.prettifyError(input.error));
  const now = new Date();
  const request = { ...args, userId: user.id, tool: name, input: input.data };
  const code = ConfirmSchema.safeParse(given).data?.confirm;
  const confirmed = acceptsCode(request, code, now);
  const timeZone = user.timeZone ?? "UTC";
  try {
    const output = await runTool(
      { via: "mcp", noteToolCall: args.noteToolCall, log: args.log },
      {
        tasks: args.tasks,
        user,
        actor: { userId: user.id, timeZone },
        clock: { now, timeZone },
        isConfirmed: () => confirmed,
      },
      name,
      input.data,
    );
    const asks = isQuestion(name, output);
    return accept(
      asks ? { ...output, confirm: offerCode(request, now) } : output,
    );
  } catch (error) {
    if (!(error instanceof ToolFailedError)) throw error;
    return refuse(error.message);
  }
}
