import { ToolInputs, type ToolName } from "@todo-chat/contract";
import { tool, type Schema, type ToolSet } from "ai";
import pLimit from "p-limit";
import type { ToolContext } from "../tools/context.ts";
import { runTool, TOOL_NAMES, type ToolHost } from "../tools/run-tool.ts";
import { TOOLS } from "../tools/tools.ts";
import { toInputSchema } from "./input-schema.ts";

const INPUTS = Object.fromEntries(
  TOOL_NAMES.map((name) => [name, toInputSchema(ToolInputs[name])]),
) as Record<ToolName, Schema<unknown>>;

/** The tools of one turn, called one after another in the order of the calls. */
export function createToolSet(host: ToolHost, context: ToolContext): ToolSet {
  const oneByOne = pLimit(1);
  const entries = TOOL_NAMES.map((name) => [
    name,
    tool({
      description: TOOLS[name].description,
      inputSchema: INPUTS[name],
      execute: (input) => oneByOne(() => runTool(host, context, name, input)),
    }),
  ]);
  return Object.fromEntries(entries) as ToolSet;
}
