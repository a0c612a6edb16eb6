import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LocalWorkspace, Stack } from "@pulumi/pulumi/automation/index.js";
import { projectFolder, STACK, stackFile } from "../project.ts";
import { pulumiEnv } from "../stack/environment.ts";
import { explained } from "../stack/explain.ts";

/** Works with an empty stack of this project's settings, which is thrown away: a preview makes nothing. */
export async function withScratchStack<T>(
  work: (stack: Stack) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "todo-chat-preview-"));
  try {
    return await work(await explained(() => makeStack(folder)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makeStack(folder: string): Promise<Stack> {
  const backend = join(folder, "state");
  const settings = join(folder, `Pulumi.${STACK}.yaml`);
  mkdirSync(backend);
  cpSync(join(projectFolder, "Pulumi.yaml"), join(folder, "Pulumi.yaml"));
  if (existsSync(stackFile)) cpSync(stackFile, settings);
  const url = pathToFileURL(backend).href;
  const envVars = {
    ...pulumiEnv({ url, isOurs: false }),
    PULUMI_OPTION_CONFIG_FILE: settings,
  };
  const scratch = await LocalWorkspace.create({ workDir: folder, envVars });
  await scratch.createStack(STACK);
  const here = { workDir: projectFolder, envVars };
  return await Stack.select(STACK, await LocalWorkspace.create(here));
}
