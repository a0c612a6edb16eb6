import { join } from "node:path";
import which from "which";
import { installPackages as installNpmPackages } from "../install.mjs";
import { appFolder } from "../project.ts";
import { stage } from "../stage.ts";
import { installPackages } from "../toolchain/debian.ts";
import { ensureDocker } from "../toolchain/docker.ts";
import type { Report } from "../toolchain/ground.ts";
import { inspectGround } from "../toolchain/index.ts";
import { runChecks } from "./checks.ts";
import { runMocha } from "./run-mocha.ts";
import type { Tally } from "./tally.ts";

const RUNG_LIMIT_MS = 15 * 60_000;

export interface Rung {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** From the quickest and narrowest to the slowest and widest; each in a process of its own. */
export const rungs: readonly Rung[] = [
  { name: "lint", run: runChecks },
  mochaRung("unit"),
  mochaRung("program"),
  mochaRung("chart", placeHelm),
  mochaRung("contract", startDocker),
  mochaRung("api"),
  mochaRung("pooler", installPooler),
  mochaRung("page", installChromium),
];

type Preparation = (report: Report) => Promise<Record<string, string>>;

function mochaRung(name: string, prepare?: Preparation): Rung {
  const files = join("tests", name, "**/*.test.ts");
  return {
    name,
    run: async () => {
      const env = prepare && (await stage(`What ${name} needs`, prepare));
      return await runMocha({ files, limitMs: RUNG_LIMIT_MS, env: env ?? {} });
    },
  };
}

export async function installApp(): Promise<void> {
  await installNpmPackages(appFolder, "the app's packages");
}

async function placeHelm(report: Report) {
  const ground = await inspectGround(report);
  const { path } = await ground.placeTool("helm", report);
  return { TODO_CHAT_HELM: path };
}

async function startDocker(report: Report) {
  await ensureDocker(report);
  return {};
}

async function installPooler(report: Report) {
  if (!(await which("pgbouncer", { nothrow: true })))
    await installPackages(["pgbouncer"], report);
  return {};
}

/** Any Chromium on PATH will do; where there is none, Debian's is installed. */
export async function installChromium(report: Report) {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = await Promise.all(
    names.map((name) => which(name, { nothrow: true })),
  );
  if (!process.env["TODO_CHAT_CHROMIUM"] && found.every((path) => !path))
    await installPackages(["chromium"], report);
  return {};
}
