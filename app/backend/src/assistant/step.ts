import type { ToolInputs, ToolName } from "@todo-chat/contract";
import type { z } from "zod";

type Input<Name extends ToolName> = z.input<(typeof ToolInputs)[Name]>;

/** A tool that the assistant wants called. */
export type Call = {
  [Name in ToolName]: { tool: Name; input: Input<Name> };
}[ToolName];

export const call = <Name extends ToolName>(
  tool: Name,
  input: Input<Name>,
): Call => ({ tool, input }) as Call;
