import { delimiter, dirname } from "node:path";
import { UserError } from "../user-error.ts";
import { chooseTool, type Choice } from "./choose.ts";
import { findTool } from "./find.ts";
import {
  toolNames,
  type PlacedTool,
  type Report,
  type Toolbox,
  type ToolName,
} from "./ground.ts";
import { alone } from "./lock.ts";
import { tools, type Tool } from "./tools.ts";

/** How a ground gets a tool that PATH doesn't offer. */
export interface Supply {
  readonly source: "download" | "build";
  /** The folder of the tool's executables in the cache; it exists only when it is whole. */
  readonly folder: (tool: Tool) => string;
  /** Fills that folder, all at once. */
  readonly obtain: (tool: Tool, report: Report) => Promise<void>;
}

type Missing = Extract<Choice, { because: string }>;
type Present = Omit<PlacedTool, "name">;

/** Finds every tool, and obtains those that neither PATH nor the cache has. */
export async function placeTools(
  supply: Supply,
  report: Report,
): Promise<Toolbox> {
  const placed: PlacedTool[] = [];
  // One after the other: a build wants the whole machine, a download the whole line.
  for (const name of toolNames)
    placed.push(await placeTool(name, supply, report));
  return toolbox(placed);
}

export async function placeTool(
  name: ToolName,
  supply: Supply,
  report: Report,
): Promise<PlacedTool> {
  report(`Looking for ${name}`);
  const choice = await choose(tools[name], supply);
  const { version, path, source } =
    "path" in choice
      ? choice
      : await obtainOnce(tools[name], choice, supply, report);
  report(`${name} ${version} (${source}: ${path})`);
  return { name, version, path, source };
}

/** Whether nothing has to be obtained. */
export async function everyToolIsHere(supply: Supply): Promise<boolean> {
  const choices = await Promise.all(
    toolNames.map((name) => choose(tools[name], supply)),
  );
  return choices.every((choice) => "path" in choice);
}

async function choose(tool: Tool, supply: Supply): Promise<Choice> {
  const offer = await findTool(tool, supply.folder(tool));
  return chooseTool(tool, offer, supply.source);
}

/** Another run may be obtaining the same tool: the second one finds it in the cache. */
async function obtainOnce(
  tool: Tool,
  { because, version }: Missing,
  supply: Supply,
  report: Report,
): Promise<Present> {
  report(`${tool.name}: ${because}; ${supply.source} of ${version}`);
  return alone(supply.folder(tool), report, async () => {
    const kept = await choose(tool, supply);
    if ("path" in kept) return kept;
    await supply.obtain(tool, report);
    const fresh = await choose(tool, supply);
    if ("path" in fresh) return { ...fresh, source: supply.source };
    throw unusable(tool, supply.folder(tool), fresh.because);
  });
}

function unusable(tool: Tool, folder: string, problem: string): UserError {
  return new UserError(
    `${tool.name} ${tool.wanted} was put into ${folder} but can't be used: ${problem}.`,
    `Install ${tool.name} ${tool.accepts} on PATH, or remove that folder and run the command again.`,
  );
}

function toolbox(placed: readonly PlacedTool[]): Toolbox {
  const byName = Object.fromEntries(placed.map((tool) => [tool.name, tool]));
  return {
    tools: byName as Record<ToolName, PlacedTool>,
    env: { PATH: searchPath(placed, process.env["PATH"] ?? "") },
  };
}

/** Folders of tools that PATH offers already stay where they are, so that nothing else changes its place. */
export function searchPath(
  placed: readonly Pick<PlacedTool, "path" | "source">[],
  path: string,
): string {
  const added = placed
    .filter(({ source }) => source !== "PATH")
    .map((tool) => dirname(tool.path));
  return [...new Set(added), path].filter(Boolean).join(delimiter);
}
