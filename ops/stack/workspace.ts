import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LocalWorkspace, Stack } from "@pulumi/pulumi/automation/index.js";
import { projectFolder, STACK, stackFile } from "../project.ts";
import { chooseBackend, ourBackendFolder, type Backend } from "./backend.ts";
import { dropCutOffNotes } from "./cut-off.ts";
import { explained } from "./explain.ts";
import { noteOfStack, pulumiEnv } from "./environment.ts";
import { runMark } from "./orphans.ts";

/** The stack, made if there is none. */
export async function openStack(): Promise<Stack> {
  const backend = chooseBackend();
  const envVars = { ...pulumiEnv(backend), ...runMark() };
  return await explained(async () => {
    const workspace = await openWorkspace(backend, envVars);
    if (!(await hasStack(workspace, backend))) await initStack(envVars);
    return await Stack.select(STACK, workspace);
  });
}

/** The stack, if there is one; makes nothing. */
export async function findStack(): Promise<Stack | undefined> {
  const backend = chooseBackend();
  if (backend.isOurs && !noteOfStack(backend)) return undefined;
  const envVars = { ...pulumiEnv(backend), ...runMark() };
  return await explained(async () => {
    const workspace = await openWorkspace(backend, envVars);
    return (await hasStack(workspace, backend))
      ? await Stack.select(STACK, workspace)
      : undefined;
  });
}

async function openWorkspace(
  { isOurs }: Backend,
  envVars: Record<string, string>,
): Promise<LocalWorkspace> {
  if (isOurs) dropCutOffNotes(ourBackendFolder());
  return await LocalWorkspace.create({ workDir: projectFolder, envVars });
}

async function hasStack(
  workspace: LocalWorkspace,
  backend: Backend,
): Promise<boolean> {
  if (backend.isOurs) return noteOfStack(backend);
  return (await workspace.listStacks()).some(
    ({ name }) => name.split("/").at(-1) === STACK,
  );
}

/**
 * `pulumi stack init` writes its salt into Pulumi.STACK.yaml of its folder, whatever file the
 * other commands are told to use. So it works on a copy, which then takes the place of ours.
 */
async function initStack(envVars: Record<string, string>): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "todo-chat-stack-"));
  const copy = join(scratch, `Pulumi.${STACK}.yaml`);
  try {
    cpSync(join(projectFolder, "Pulumi.yaml"), join(scratch, "Pulumi.yaml"));
    if (existsSync(stackFile)) cpSync(stackFile, copy);
    const workspace = await LocalWorkspace.create({
      workDir: scratch,
      envVars,
    });
    await workspace.createStack(STACK);
    if (existsSync(copy)) cpSync(copy, stackFile);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
