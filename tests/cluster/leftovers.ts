import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { profile, project } from "./surroundings.ts";

const docker = (...args: string[]) =>
  execFileSync("docker", args, { encoding: "utf8" });

/** What Docker has under the profile's name: containers, volumes, networks. */
export function inDocker(): string {
  const named = ["--filter", `name=^${profile}$`, "--quiet"];
  return [
    docker("ps", "--all", ...named),
    docker("volume", "ls", ...named),
    docker("network", "ls", ...named),
  ].join("");
}

export function changedFiles(): string {
  const status = ["status", "--porcelain"];
  return execFileSync("git", status, { cwd: project, encoding: "utf8" });
}

/** The person's own kubeconfig; undefined if there is none. */
export function personsKubeconfig(): string | undefined {
  const file = join(homedir(), ".kube/config");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * Command lines of what the commands started and did not end: such processes carry the tests' state
 * folder in their environment. Found on Linux only.
 */
export function processesLeft(): string[] {
  if (!existsSync("/proc/self/environ")) return [];
  const mark = `TODO_CHAT_STATE=${process.env["TODO_CHAT_STATE"]}`;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && !isOurs(name))
    .filter((pid) => read(pid, "environ").split("\0").includes(mark))
    .map((pid) => read(pid, "cmdline").replaceAll("\0", " "));
}

/** This process, or one that it will end itself, as tsx's compiler. */
function isOurs(pid: string): boolean {
  const parent = /^PPid:\s+(\d+)$/m.exec(read(pid, "status"))?.[1];
  return [pid, parent].includes(`${process.pid}`);
}

/** Empty for a process that has ended meanwhile. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
