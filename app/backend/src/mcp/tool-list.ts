import type { Tool, ToolAnnotations } from "@modelcontextprotocol/sdk/types.js";
import { ToolInputs, ToolOutputs, type ToolName } from "@todo-chat/contract";
import { z } from "zod";
import { TOOL_NAMES } from "../tools/run-tool.ts";
import { TOOLS } from "../tools/tools.ts";
import { ASKING } from "./confirmation.ts";

const TITLES: Record<ToolName, string> = {
  add_task: "Add a task",
  list_tasks: "List tasks",
  search_tasks: "Search tasks",
  complete_task: "Complete a task",
  update_task: "Change a task",
  delete_task: "Delete a task",
  change_tasks: "Change many tasks",
  undo: "Undo the last change",
  get_user_profile: "Read the profile",
};

const READING: ToolName[] = ["list_tasks", "search_tasks", "get_user_profile"];
const REPEATABLE: ToolName[] = ["complete_task", "update_task", "delete_task"];

const CONFIRM = {
  type: "string",
  description:
    "The `confirm` code of the first answer, once the person has said yes",
};

const HOW_TO_CONFIRM =
  "The first answer holds a `confirm` code: send it along with the second call.";

type ObjectSchema = Tool["inputSchema"];

/** Draft 7 is what all clients understand. */
function toObjectSchema(schema: z.ZodType): ObjectSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
  });
  return { ...rest, type: "object" } as ObjectSchema;
}

function inputSchemaOf(name: ToolName): ObjectSchema {
  const schema = toObjectSchema(ToolInputs[name]);
  if (!ASKING.has(name)) return schema;
  return { ...schema, properties: { ...schema.properties, confirm: CONFIRM } };
}

const annotationsOf = (name: ToolName): ToolAnnotations => ({
  title: TITLES[name],
  readOnlyHint: READING.includes(name),
  destructiveHint: ASKING.has(name),
  idempotentHint: READING.includes(name) || REPEATABLE.includes(name),
  // It is the person's own list, not the world.
  openWorldHint: false,
});

const describe = (name: ToolName): string =>
  ASKING.has(name)
    ? `${TOOLS[name].description} ${HOW_TO_CONFIRM}`
    : TOOLS[name].description;

/** The assistant's tools, as MCP clients list them. */
export const TOOL_LIST: Tool[] = TOOL_NAMES.map((name) => ({
  name,
  title: TITLES[name],
  description: describe(name),
  inputSchema: inputSchemaOf(name),
  outputSchema: toObjectSchema(ToolOutputs[name]),
  annotations: annotationsOf(name),
}));
