import { relative } from "node:path";
import { execa } from "execa";
import { findDockerCli } from "./docker-cli.ts";
import type { ImageInputs } from "./image-inputs.ts";

const BUILD_LIMIT_MS = 30 * 60_000;
const TAIL_LINES = 25;

export interface BuildRun {
  /** Receives the output line by line. */
  onLine: (line: string) => void;
  /** Ends the build when the engine cancels. */
  cancelSignal: AbortSignal;
}

/** Arguments of docker build; values of build arguments travel in the environment. */
export function buildArguments({ imageName, build }: ImageInputs): string[] {
  const { context, dockerfile, platform, target, args = {} } = build;
  return [
    "build",
    "--progress=plain",
    `--tag=${imageName}`,
    `--file=${dockerfile}`,
    `--platform=${platform}`,
    ...(target ? [`--target=${target}`] : []),
    ...Object.keys(args).map((name) => `--build-arg=${name}`),
    context,
  ];
}

/** The image's name by digest, out of the digests that the daemon lists. */
export function repoDigestOf(imageName: string, digests: string[]): string {
  const repository = imageName.replace(/:[^:/]+$/, "");
  // Docker leaves its own registry's name out of the list.
  const listed = repository.replace(/^docker\.io\//, "");
  const found = digests.find((digest) => digest.startsWith(`${listed}@`));
  if (!found) throw new Error(`The registry gave ${imageName} no digest.`);
  return found.replace(listed, repository);
}

async function run(
  cli: string,
  args: string[],
  env: Record<string, string>,
  how: BuildRun,
) {
  const { onLine, cancelSignal } = how;
  const child = execa(cli, args, {
    env,
    all: true,
    reject: false,
    cancelSignal,
    timeout: BUILD_LIMIT_MS,
  });
  for await (const line of child.iterable({ from: "all" }))
    onLine(String(line));
  const { failed, all, shortMessage } = await child;
  if (!failed) return;
  const tail = all.split("\n").slice(-TAIL_LINES).join("\n");
  throw new Error(`${tail || shortMessage}\n${cli} ${args[0]} failed.`);
}

async function inspect(cli: string, imageName: string) {
  const args = ["image", "inspect", "--format={{json .}}", imageName];
  const { stdout } = await execa(cli, args, { timeout: 60_000 });
  return JSON.parse(stdout) as { Id: string; RepoDigests: string[] | null };
}

/** Builds, pushes unless told otherwise, and returns the outputs of docker.Image. */
export async function buildImage(inputs: ImageInputs, how: BuildRun) {
  const { imageName, skipPush, registry, build } = inputs;
  const cli = await findDockerCli();
  const env = { ...build.args, DOCKER_BUILDKIT: "1" };
  await run(cli, buildArguments(inputs), env, how);
  if (!skipPush) await run(cli, ["push", imageName], {}, how);
  const { Id, RepoDigests } = await inspect(cli, imageName);
  return {
    baseImageName: imageName,
    imageName,
    context: build.context,
    dockerfile: relative(build.context, build.dockerfile),
    platform: build.platform,
    registryServer: registry?.server ?? "",
    repoDigest: skipPush ? Id : repoDigestOf(imageName, RepoDigests ?? []),
  };
}
