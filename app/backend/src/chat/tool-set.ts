import { ToolInputs } from "@todo-chat/contract";
import { tool, type ToolSet } from "ai";
import pLimit from "p-limit";
import type { z } from "zod";
import type { ToolContext } from "../tools/context.ts";
import { runTool, TOOL_NAMES, type ToolHost } from "../tools/run-tool.ts";
import { TOOLS } from "../tools/tools.ts";

/** The tools of one turn, called one after another in the order of the calls. */
export function createToolSet(host: ToolHost, context: ToolContext): ToolSet {
  const oneByOne = pLimit(1);
  const entries = TOOL_NAMES.map((name) => [
    name,
    tool({
      description: TOOLS[name].description,
      inputSchema: ToolInputs[name] as z.ZodType<unknown>,
      execute: (input) => oneByOne(() => runTool(host, context, name, input)),
    }),
  ]);
  return Object.fromEntries(entries) as ToolSet;
}
