import { z } from "zod";
import { runTool, tryTool } from "../run-tool.ts";
import type { Toolbox } from "../toolchain/ground.ts";
import type { NodeContainer } from "./decide.ts";

const InspectSchema = z.tuple([
  z.object({
    Id: z.string(),
    State: z.object({ Running: z.boolean() }),
    HostConfig: z.object({
      PortBindings: z.record(
        z.string(),
        z.array(z.object({ HostPort: z.string() })).nullable(),
      ),
    }),
  }),
]);

const ProfilesSchema = z.object({
  valid: z.array(z.object({ Name: z.string() })).nullish(),
  invalid: z.array(z.object({ Name: z.string() })).nullish(),
});

/** The container that Minikube's Docker driver runs a profile's node in. */
export async function findContainer(
  profile: string,
): Promise<NodeContainer | undefined> {
  const { ok, stdout } = await tryTool("docker", [
    "container",
    "inspect",
    profile,
  ]);
  if (!ok) return undefined;
  const [{ Id, State, HostConfig }] = InspectSchema.parse(JSON.parse(stdout));
  const port = HostConfig.PortBindings["80/tcp"]?.[0]?.HostPort;
  return {
    id: Id,
    running: State.Running,
    port: port ? Number(port) : undefined,
  };
}

export async function hasProfile(
  toolbox: Toolbox,
  profile: string,
): Promise<boolean> {
  const args = ["profile", "list", "--light", "--output=json"];
  // It fails when there is no profile at all, but prints its JSON all the same.
  const { stdout } = await tryTool(toolbox.tools.minikube.path, args);
  const { valid, invalid } = ProfilesSchema.parse(JSON.parse(stdout || "{}"));
  return [...(valid ?? []), ...(invalid ?? [])].some(
    ({ Name }) => Name === profile,
  );
}

export async function containerIdOf(profile: string): Promise<string> {
  const args = ["container", "inspect", "--format={{.Id}}", profile];
  return (await runTool("docker", args)).trim();
}
