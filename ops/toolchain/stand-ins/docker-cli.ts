import { execa } from "execa";

const PROBE_MS = 10_000;
const candidates = ["docker", "/usr/bin/docker"];

export interface CliTraits {
  /** Major version of the command-line client. */
  major: number;
  hasBuildx: boolean;
}

/** Whether docker build can use BuildKit: built in before 23, a plugin since. */
export function canUseBuildKit({ major, hasBuildx }: CliTraits): boolean {
  return hasBuildx || major < 23;
}

async function probe(command: string): Promise<CliTraits | undefined> {
  const options = { reject: false, timeout: PROBE_MS } as const;
  const [version, buildx] = await Promise.all([
    execa(command, ["--version"], options),
    execa(command, ["buildx", "version"], options),
  ]);
  const major = /version (\d+)\./.exec(version.stdout ?? "")?.[1];
  return major
    ? { major: Number(major), hasBuildx: buildx.exitCode === 0 }
    : undefined;
}

/** The client to build with: DOCKER_CLI, else the first one with BuildKit. */
export async function findDockerCli(): Promise<string> {
  if (process.env.DOCKER_CLI) return process.env.DOCKER_CLI;
  for (const command of candidates) {
    const traits = await probe(command);
    if (traits && canUseBuildKit(traits)) return command;
  }
  throw new Error(
    "No docker command with BuildKit was found. Install Docker's buildx plugin, " +
      "or name the client that belongs to your daemon in DOCKER_CLI.",
  );
}
