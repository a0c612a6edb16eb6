import { z } from "zod";
import { ToolInputs, type ToolName } from "./tools.ts";

export const TOOL_CALLERS = ["chat", "mcp"] as const;
export const TOOL_OUTCOMES = ["done", "asked", "not-found", "failed"] as const;
export const ACTIVITY_PAGE_MAX = 100;

// Marked for bundlers, which else keep all that the tools' inputs are made of.
const TOOL_NAMES = /* @__PURE__ */ Object.keys(ToolInputs) as [
  ToolName,
  ...ToolName[],
];

/** One call of a tool, as its person sees it. */
export const ToolCallSchema = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  via: z.enum(TOOL_CALLERS),
  tool: z.enum(TOOL_NAMES),
  outcome: z.enum(TOOL_OUTCOMES),
  /** Tasks that it concerned and that are still there. */
  tasks: z.array(z.object({ id: z.uuid(), title: z.string() })),
  /** How many it concerned, those that are gone included. */
  taskCount: z.int(),
});

export const ListActivityQuerySchema = z.object({
  limit: z.coerce
    .number({ error: `Choose a limit from 1 to ${ACTIVITY_PAGE_MAX}` })
    .int(`Choose a limit from 1 to ${ACTIVITY_PAGE_MAX}`)
    .min(1, `Choose a limit from 1 to ${ACTIVITY_PAGE_MAX}`)
    .max(ACTIVITY_PAGE_MAX, `Choose a limit from 1 to ${ACTIVITY_PAGE_MAX}`)
    .default(50),
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, "Use the nextCursor of an earlier page")
    .optional(),
});

/** GET /api/activity: latest first. */
export const ActivityPageSchema = z.object({
  calls: z.array(ToolCallSchema),
  nextCursor: z.string().nullable(),
});

export type ToolCall = z.infer<typeof ToolCallSchema>;
export type ToolOutcome = (typeof TOOL_OUTCOMES)[number];
export type ToolCaller = (typeof TOOL_CALLERS)[number];
export type ActivityPage = z.infer<typeof ActivityPageSchema>;
