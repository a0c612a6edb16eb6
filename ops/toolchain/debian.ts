import { existsSync } from "node:fs";
import { execa } from "execa";
import type { Report } from "./ground.ts";
import { alone } from "./lock.ts";
import { cacheFolder } from "./cache.ts";
import { UserError } from "../user-error.ts";

const installLimitMs = 15 * 60_000;

/** Whether this process may install Debian packages. */
export function canInstallPackages(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

/** Installs the Debian packages that are missing; elsewhere than on Debian as root it says what to install. */
export async function installPackages(
  names: readonly string[],
  report: Report,
): Promise<void> {
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  if (!canInstallPackages()) throw notAllowed(missing);
  await alone(cacheFolder("apt"), report, async () => {
    report(`apt-get update`);
    await aptGet("update");
    report(`apt-get install ${missing.join(" ")}`);
    await aptGet("install", "--yes", "--no-install-recommends", ...missing);
  });
}

async function missingPackages(names: readonly string[]): Promise<string[]> {
  const format = "--showformat=${Package} ${db:Status-Status}\\n";
  const query = await execa("dpkg-query", ["--show", format, ...names], {
    reject: false,
  });
  const installed = new Set(
    (query.stdout ?? "")
      .split("\n")
      .filter((line) => line.endsWith(" installed"))
      .map((line) => line.split(" ")[0]),
  );
  return names.filter((name) => !installed.has(name));
}

async function aptGet(...args: string[]) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = ["-q", "-o", "Dpkg::Options::=--force-confold"];
  const run = await execa("apt-get", [...options, ...args], {
    reject: false,
    timeout: installLimitMs,
    stdin: "ignore",
    env,
  });
  if (!run.failed) return;
  const reason = run.stderr.trim().split("\n").slice(-5).join("\n");
  throw new UserError(
    `apt-get ${args[0]} failed:\n${reason || run.shortMessage}`,
    "mend what it names, then run the same command again",
  );
}

function notAllowed(missing: readonly string[]): UserError {
  return new UserError(
    `These programs are missing: ${missing.join(", ")}.`,
    existsSync("/etc/debian_version")
      ? `sudo apt-get install ${missing.join(" ")}`
      : "install them with your system's package manager, then run the same command again",
  );
}
