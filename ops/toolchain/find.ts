import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import which from "which";
import type { Candidate, Offer } from "./choose.ts";
import type { Tool } from "./tools.ts";

const versionLimitMs = 20_000;

export async function findTool(tool: Tool, folder: string): Promise<Offer> {
  const [onPath, inCache] = await Promise.all([
    examineOnPath(tool),
    examineIn(folder, tool),
  ]);
  return { onPath, inCache };
}

async function examineIn(
  folder: string,
  tool: Tool,
): Promise<Candidate | undefined> {
  const path = join(folder, tool.name);
  return existsSync(path) ? examine(tool, path) : undefined;
}

async function examineOnPath(tool: Tool): Promise<Candidate | undefined> {
  const path = await which(tool.name, { nothrow: true });
  return path === null ? undefined : examine(tool, path);
}

async function examine(tool: Tool, path: string): Promise<Candidate> {
  const [version, missingCompanions] = await Promise.all([
    askVersion(tool, path),
    missingBeside(path, tool.companions),
  ]);
  return { path, version, missingCompanions };
}

async function askVersion(
  tool: Tool,
  path: string,
): Promise<string | undefined> {
  const run = await execa(path, tool.versionCommand, {
    reject: false,
    timeout: versionLimitMs,
    stdin: "ignore",
    env: { PULUMI_SKIP_UPDATE_CHECK: "true" },
  });
  return run.failed ? undefined : tool.readVersion(run.stdout);
}

async function missingBeside(
  path: string,
  companions: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    companions.map(
      async (name) =>
        existsSync(join(dirname(path), name)) ||
        (await which(name, { nothrow: true })) !== null,
    ),
  );
  return companions.filter((_, index) => !found[index]);
}
