const MEBIBYTE = 1024 * 1024;
const LEAST_MEMORY = 3072;
const MOST_MEMORY = 8192;
const MOST_CPUS = 4;

export interface Machine {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly isRoot: boolean;
}

/** Arguments of `minikube start` for our profile; a third of the memory, and all of a small machine's processors. */
export function startArgs(
  profile: string,
  port: number,
  machine: Machine,
  supportFlags: readonly string[],
): string[] {
  const third = Math.floor(machine.memoryBytes / MEBIBYTE / 3);
  const memory = Math.min(MOST_MEMORY, Math.max(LEAST_MEMORY, third));
  return [
    "start",
    `--profile=${profile}`,
    "--driver=docker",
    `--ports=127.0.0.1:${port}:80`,
    "--embed-certs",
    `--cpus=${Math.max(2, Math.min(MOST_CPUS, machine.cpus))}`,
    `--memory=${memory}mb`,
    "--interactive=false",
    "--output=json",
    ...(machine.isRoot ? ["--force"] : []),
    ...supportFlags,
  ];
}
