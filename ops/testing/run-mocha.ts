import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { z } from "zod";
import { interrupted } from "../interrupt.ts";
import { projectFolder } from "../project.ts";
import { asRun, type Tally } from "./tally.ts";

/** For a test that names no limit of its own, on a machine that is busy. */
const TEST_LIMIT_MS = 30_000;
const MOCHA = join(projectFolder, "node_modules/mocha/bin/mocha.js");
const REPORTER = join(import.meta.dirname, "reporter.cjs");
const TallySchema = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
});

export interface MochaRun {
  readonly files: string;
  readonly limitMs: number;
  readonly env?: Readonly<NodeJS.ProcessEnv>;
  readonly options?: readonly string[];
}

/** Runs test files in a Mocha process of their own, which prints its report as it goes. */
export async function runMocha(run: MochaRun): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "todo-chat-tally-"));
  const output = join(folder, "tally.json");
  try {
    const { exitCode } = await execa("node", mochaArguments(run, output), {
      cwd: projectFolder,
      stdio: ["ignore", "inherit", "inherit"],
      reject: false,
      timeout: run.limitMs,
      cancelSignal: interrupted,
      env: run.env ?? {},
    });
    interrupted.throwIfAborted();
    return asRun(readTally(output), exitCode ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mochaArguments({ files, options = [] }: MochaRun, output: string) {
  const reporter = ["--reporter", REPORTER, "--reporter-option"];
  return [
    ...["--import", "tsx", MOCHA],
    ...[...reporter, `output=${output}`],
    ...[`--timeout=${TEST_LIMIT_MS}`, ...options, files],
  ];
}

function readTally(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined;
  return TallySchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
