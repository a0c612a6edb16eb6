import type { ToolInputs, ToolName } from "@todo-chat/contract";
import type { z } from "zod";

type Input<Name extends ToolName> = z.input<(typeof ToolInputs)[Name]>;

export type Call = {
  [Name in ToolName]: { do: "call"; tool: Name; input: Input<Name> };
}[ToolName];

/** What the assistant does next: ask for a tool's result, or answer. */
export type Step = Call | { do: "say"; text: string };

export const call = <Name extends ToolName>(tool: Name, input: Input<Name>) =>
  ({ do: "call", tool, input }) as Call;

export const say = (text: string): Step => ({ do: "say", text });
