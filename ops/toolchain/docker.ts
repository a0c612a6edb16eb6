import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import pRetry from "p-retry";
import { z } from "zod";
import { UserError } from "../user-error.ts";
import { cacheFolder } from "./cache.ts";
import { lacksSysResource } from "./capabilities.ts";
import { canInstallPackages, installPackages } from "./debian.ts";
import { adviseOnDocker, type DockerProblem } from "./docker-advice.ts";
import type { Report } from "./ground.ts";
import { runcUnprivileged } from "./registries/cluster-builds.ts";
import { built } from "./registries/go.ts";

const probeLimitMs = 20_000;
const startSeconds = 60;
const stopSeconds = 30;

const recordFile = join(cacheFolder("docker"), "daemon.json");
const logFile = join(cacheFolder("docker"), "daemon.log");
const recordSchema = z.object({ pid: z.number() });

/** Sees to it that Docker's daemon answers: installs it on Debian as root, starts it where no init system does. */
export async function ensureDocker(
  report: Report,
): Promise<{ startedByUs: boolean }> {
  const problem = await dockerProblem();
  if (problem === undefined) return { startedByUs: false };
  if (problem === "missing") await installDocker(report);
  if (!canStartDaemon()) throw problemError(problem);
  await startDaemon(report);
  return { startedByUs: true };
}

async function dockerProblem(): Promise<DockerProblem | undefined> {
  const run = await execa(
    "docker",
    ["version", "--format", "{{.Server.Version}}"],
    {
      reject: false,
      timeout: probeLimitMs,
      stdin: "ignore",
    },
  );
  if (!run.failed) return undefined;
  if (/permission denied/i.test(run.stderr ?? "")) return "forbidden";
  return run.code === "ENOENT" || !(await daemonIsInstalled())
    ? "missing"
    : "stopped";
}

/** A client alone is not Docker: other programs bring one without its daemon. */
async function daemonIsInstalled(): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const { failed } = await execa("dockerd", ["--version"], { reject: false });
  return !failed;
}

async function installDocker(report: Report) {
  if (!canInstallPackages()) throw problemError("missing");
  await installPackages(["docker.io", "iptables"], report);
}

function canStartDaemon(): boolean {
  const hasInitSystem = existsSync("/run/systemd/system");
  return (
    process.platform === "linux" && process.getuid?.() === 0 && !hasInitSystem
  );
}

function problemError(problem: DockerProblem): UserError {
  const advice = adviseOnDocker(problem, {
    platform: process.platform,
    osRelease: readText("/etc/os-release"),
    wsl: /microsoft/i.test(readText("/proc/version")),
  });
  return new UserError(advice.message, advice.next);
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

async function startDaemon(report: Report) {
  const options = await daemonOptions(report);
  report("Starting Docker's daemon");
  const log = openSync(logFile, "a");
  const daemon = spawn("dockerd", options, {
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  daemon.unref();
  daemon.on("error", () => undefined); // seen by the wait below
  await waitUntilAnswers();
  await writeFile(recordFile, JSON.stringify({ pid: daemon.pid }));
}

/** A private cgroup namespace spares Minikube's node every fix-up of the host's cgroups. */
async function daemonOptions(report: Report): Promise<string[]> {
  const cgroups = ["--default-cgroupns-mode", "private"];
  if (!lacksSysResource()) return cgroups;
  const runtime = join(
    await built(runcUnprivileged, report),
    "runc-unprivileged",
  );
  const name = "unprivileged";
  return [
    ...cgroups,
    "--add-runtime",
    `${name}=${runtime}`,
    "--default-runtime",
    name,
  ];
}

async function waitUntilAnswers() {
  const ask = async () => {
    const problem = await dockerProblem();
    if (problem !== undefined) throw new Error(problem);
  };
  const everySecond = { retries: startSeconds, factor: 1, minTimeout: 1000 };
  await pRetry(ask, everySecond).catch((cause: unknown) => {
    throw new UserError(
      `Docker's daemon did not answer within ${startSeconds} s; its last words:\n${tail(logFile)}`,
      `mend what it names (the whole log is ${logFile}), then run the same command again`,
      { cause },
    );
  });
}

function tail(file: string): string {
  return readText(file).trim().split("\n").slice(-5).join("\n");
}

/** Ends the daemon if it was started here and runs no container any more. */
export async function releaseDocker(): Promise<void> {
  const pid = startedDaemon();
  if (pid === undefined) return;
  const { stdout, failed } = await execa("docker", ["ps", "--quiet"], {
    reject: false,
  });
  if (failed || stdout.trim() !== "") return;
  process.kill(pid, "SIGTERM");
  for (let second = 0; second < stopSeconds && isDockerd(pid); second += 1) {
    await sleep(1000);
  }
  await rm(recordFile, { force: true });
}

function startedDaemon(): number | undefined {
  if (!existsSync(recordFile)) return undefined;
  const { pid } = recordSchema.parse(JSON.parse(readText(recordFile)));
  return isDockerd(pid) ? pid : undefined;
}

/** A number alone may name another process by now. */
function isDockerd(pid: number): boolean {
  return readText(`/proc/${pid}/comm`).trim() === "dockerd";
}
