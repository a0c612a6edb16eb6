import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cluster } from "../cluster/kubectl.ts";
import { projectFolder } from "../project.ts";
import { runTool, tryTool } from "../run-tool.ts";

const STACK = "bench";
const LIMIT_MS = 3 * 60_000;
const EVERY = ["--yes", "--non-interactive", "--skip-preview"];

/** Three providers with one small resource each: what Pulumi itself takes with them. */
export interface MinimalProgram {
  up(): Promise<void>;
  remove(): Promise<void>;
}

export async function makeMinimalProgram(
  cluster: Cluster,
): Promise<MinimalProgram> {
  const folder = mkdtempSync(join(tmpdir(), "todo-chat-bench-"));
  const name = folder.split("-").at(-1)?.toLowerCase() ?? "";
  writeProgram(folder, cluster, name);
  const env = {
    PULUMI_BACKEND_URL: pathToFileURL(join(folder, "state")).href,
    PULUMI_CONFIG_PASSPHRASE: randomBytes(16).toString("hex"),
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_OPTION_CONFIG_FILE: join(folder, `Pulumi.${STACK}.yaml`),
  };
  const pulumi = (args: readonly string[]) =>
    runTool(cluster.toolbox.tools.pulumi.path, args, {
      cwd: folder,
      env,
      limitMs: LIMIT_MS,
    });
  const remove = async (): Promise<void> => {
    await pulumi(["destroy", ...EVERY]);
    await tryTool("docker", ["image", "rm", imageOf(name)]);
    rmSync(folder, { recursive: true });
  };
  await pulumi(["stack", "init", STACK]);
  const up = async () => void (await pulumi(["up", ...EVERY]));
  await up().catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { up, remove };
}

const imageOf = (name: string): string => `todo-chat-bench:${name}`;

function writeProgram(folder: string, cluster: Cluster, name: string): void {
  mkdirSync(join(folder, "state"));
  mkdirSync(join(folder, "image"));
  symlinkSync(
    join(projectFolder, "node_modules"),
    join(folder, "node_modules"),
  );
  const files = {
    "image/Dockerfile": "FROM scratch\nCOPY hello /\n",
    "image/hello": name,
    "package.json": JSON.stringify({ main: "index.js" }),
    "Pulumi.yaml":
      "name: bench\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
    "index.js": program(cluster, name),
  };
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(folder, file), text);
}

/** Imports no more of the SDKs than the stack's program does. */
function program(cluster: Cluster, name: string): string {
  const target = {
    kubeconfig: cluster.kubeconfig,
    context: cluster.context,
    namespace: cluster.namespace,
  };
  return `
const docker = new (require("@pulumi/docker/provider").Provider)("docker");
const kubernetes = new (require("@pulumi/kubernetes/provider").Provider)("kubernetes", ${JSON.stringify(target)});
const random = new (require("@pulumi/random/provider").Provider)("random");
const build = { context: "./image", dockerfile: "./image/Dockerfile", builderVersion: "BuilderBuildKit" };
new (require("@pulumi/docker/image").Image)("image", { imageName: ${JSON.stringify(imageOf(name))}, build, skipPush: true }, { provider: docker, retainOnDelete: true });
new (require("@pulumi/kubernetes/core/v1/configMap").ConfigMap)("map", { metadata: { name: ${JSON.stringify(`bench-${name}`)} }, data: {} }, { provider: kubernetes });
new (require("@pulumi/random/randomPassword").RandomPassword)("password", { length: 16, special: false }, { provider: random });
`;
}
