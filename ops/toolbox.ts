import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { statePath } from "./project.ts";
import {
  toolNames,
  type Ground,
  type Report,
  type Toolbox,
} from "./toolchain/ground.ts";
import { UserError } from "./user-error.ts";

const ToolboxSchema = z.object({
  tools: z.record(
    z.enum(toolNames),
    z.object({
      name: z.enum(toolNames),
      version: z.string(),
      path: z.string(),
      source: z.enum(["PATH", "cache", "download", "build"]),
    }),
  ),
  env: z.record(z.string(), z.string()),
});

/** Places the tools, notes where they are, and gives this process and its children their settings. */
export async function openToolbox(
  ground: Ground,
  report: Report,
): Promise<Toolbox> {
  const toolbox = await ground.placeTools(report);
  writeFileSync(statePath("toolbox.json"), JSON.stringify(toolbox), {
    mode: 0o600,
  });
  Object.assign(process.env, toolbox.env);
  return toolbox;
}

/** The toolbox of an earlier run, for commands that must not start anything. */
export function notedToolbox(): Toolbox | undefined {
  const file = statePath("toolbox.json");
  if (!existsSync(file)) return undefined;
  const toolbox = ToolboxSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const complete = Object.values(toolbox.tools).every(({ path }) =>
    existsSync(path),
  );
  return complete ? toolbox : undefined;
}

export function requireNotedToolbox(): Toolbox {
  const toolbox = notedToolbox();
  if (!toolbox)
    throw new UserError("The tools are not in place yet.", "npm run up");
  Object.assign(process.env, toolbox.env);
  return toolbox;
}
