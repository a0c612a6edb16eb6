import { createRoute, z } from "@hono/zod-openapi";
import { TaskListSchema } from "@todo-chat/contract";
import { json, PROBLEMS } from "../../http/openapi.ts";
import { FORMATS } from "./format.ts";

const tags = ["Tasks"];
const query = z.object({
  format: z.enum(FORMATS, { error: "Choose json, csv or ics" }),
});

const file = {
  "application/json": { schema: { type: "object" as const } },
  "text/csv": { schema: { type: "string" as const } },
  "text/calendar": { schema: { type: "string" as const } },
};

export const exportTasks = createRoute({
  method: "get",
  path: "/tasks/export",
  tags,
  summary: "Download all of your tasks",
  description:
    "JSON, CSV for spreadsheets (text that looks like a formula gets an apostrophe before it), or iCalendar to-dos, whose times are exact to the second. Import takes each of them.",
  request: { query },
  responses: {
    200: { description: "A file of all tasks", content: file },
    ...PROBLEMS,
  },
});

export const importTasks = createRoute({
  method: "post",
  path: "/tasks/import",
  tags,
  summary: "Add the tasks of a file: all of them, or none",
  description:
    "At most 5,000 tasks and 1 MiB. What is wrong is named by row and field, up to a hundred mistakes; a file refused as a whole by a code, with the values that the detail mentions. One undo takes all of it back.",
  request: { query, body: { required: true, content: file } },
  responses: {
    201: json(TaskListSchema, "The new tasks, in the file's order"),
    ...PROBLEMS,
  },
});
