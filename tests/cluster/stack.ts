import { z } from "zod";
import { tool } from "./surroundings.ts";

const PreviewSchema = z.object({
  steps: z.array(z.object({ op: z.string(), urn: z.string() })),
});
const ExportSchema = z.object({
  deployment: z.object({
    resources: z.array(z.object({ urn: z.string(), type: z.string() })),
  }),
});

/** What `pulumi preview` would do in a folder: operation and name of each resource that changes. */
export async function plannedChanges(folder: string): Promise<string[]> {
  const json = await tool(
    "pulumi",
    ["preview", "--stack=dev", "--json"],
    folder,
  );
  return PreviewSchema.parse(JSON.parse(json))
    .steps.filter(({ op }) => op !== "same" && op !== "read")
    .map(({ op, urn }) => `${op} ${typeOf(urn)} ${urn.split("::").at(-1)}`)
    .sort();
}

export async function urnOf(type: string, name: string): Promise<string> {
  const { deployment } = ExportSchema.parse(
    JSON.parse(await tool("pulumi", ["stack", "export"])),
  );
  const found = deployment.resources.find(
    ({ urn, type: own }) => own === type && urn.endsWith(`::${name}`),
  );
  if (!found) throw new Error(`the stack has no ${type} named ${name}`);
  return found.urn;
}

/** The last part of a type such as todo-chat:index:Images$docker:index/image:Image. */
function typeOf(urn: string): string {
  return urn.split("::").at(-2)!.split("$").at(-1)!.split(":").at(-1)!;
}
