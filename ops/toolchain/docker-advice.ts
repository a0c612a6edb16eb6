/** What a person reads when Docker can't be used, and the step that mends it. */
export interface Advice {
  readonly message: string;
  readonly next: string;
}

export type DockerProblem = "missing" | "stopped" | "forbidden";

export interface DockerHost {
  readonly platform: NodeJS.Platform;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  /** Whether the kernel is WSL2's: `/proc/version` names Microsoft. */
  readonly wsl: boolean;
}

const messages: Readonly<Record<DockerProblem, string>> = {
  missing: "Docker is not installed.",
  stopped: "Docker is installed but its daemon does not answer.",
  forbidden: "You may not talk to Docker's daemon.",
};

/** By distribution or the family it names; RHEL's relatives say "fedora" too but lack its package. */
const installCommands: ReadonlyMap<string, string | undefined> = new Map([
  ["debian", "sudo apt-get install docker.io"],
  ["ubuntu", "sudo apt-get install docker.io"],
  ["rhel", undefined],
  ["fedora", "sudo dnf install moby-engine"],
  ["arch", "sudo pacman -S docker docker-buildx"],
  ["suse", "sudo zypper install docker docker-buildx"],
]);

const startDaemon = "sudo systemctl enable --now docker";
const joinGroup = 'sudo usermod -aG docker "$USER"';
const guide = "https://docs.docker.com/engine/install/";

export function adviseOnDocker(
  problem: DockerProblem,
  host: DockerHost,
): Advice {
  return { message: messages[problem], next: nextStep(problem, host) };
}

function nextStep(problem: DockerProblem, host: DockerHost): string {
  if (host.platform === "win32")
    return "Work inside WSL2 (`wsl --install`) and run the same command there.";
  if (host.platform === "darwin") return onMac[problem];
  return host.wsl ? onWsl[problem] : onLinux(problem, host.osRelease);
}

const onMac: Readonly<Record<DockerProblem, string>> = {
  missing:
    "Install Docker Desktop (`brew install --cask docker-desktop`, or https://docs.docker.com/desktop/setup/install/mac-install/) and open it once.",
  stopped: "Start it: `open -a Docker`, and wait until it says running.",
  forbidden: "Open Docker Desktop as this user: `open -a Docker`.",
};

const onWsl: Readonly<Record<DockerProblem, string>> = {
  missing:
    "Install Docker Desktop on Windows and turn on this distribution under Settings > Resources > WSL integration.",
  stopped:
    "Start Docker Desktop on Windows, or `sudo service docker start` where the engine lives in this distribution.",
  forbidden: `${joinGroup}, then \`wsl --shutdown\` in Windows and open this distribution again.`,
};

function onLinux(problem: DockerProblem, osRelease: string): string {
  if (problem === "stopped") return startDaemon;
  if (problem === "forbidden")
    return `${joinGroup}, then log out and in again.`;
  const install = installCommand(osRelease);
  return install ? `${install} && ${startDaemon}` : `Follow ${guide}`;
}

function installCommand(osRelease: string): string | undefined {
  const family = distributionFamilies(osRelease).find((name) =>
    installCommands.has(name),
  );
  return family && installCommands.get(family);
}

/** The distribution's ID and those that it takes after, nearest first (os-release(5)). */
export function distributionFamilies(osRelease: string): readonly string[] {
  const field = (name: string) =>
    new RegExp(`^${name}=(.*)$`, "m").exec(osRelease)?.[1] ?? "";
  return `${field("ID")} ${field("ID_LIKE")}`
    .replaceAll(/["']/g, "")
    .split(/\s+/)
    .filter(Boolean);
}
