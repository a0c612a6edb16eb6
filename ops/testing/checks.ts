import { execa } from "execa";
import { interrupted } from "../interrupt.ts";
import { appFolder, projectFolder } from "../project.ts";
import type { Tally } from "./tally.ts";

const CHECK_LIMIT_MS = 5 * 60_000;

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
}

const checks: readonly Check[] = [
  { name: "ESLint", command: ["npx", "eslint", "."], folder: projectFolder },
  {
    name: "Prettier",
    command: ["npx", "prettier", "--check", "--log-level=warn", "."],
    folder: projectFolder,
  },
  {
    name: "types of stack, ops and tests",
    command: ["npx", "tsc", "-p", "."],
    folder: projectFolder,
  },
  {
    name: "types of the backend",
    command: ["npm", "run", "--silent", "typecheck", "-w", "backend"],
    folder: appFolder,
  },
  {
    name: "types of the frontend",
    command: ["npm", "run", "--silent", "typecheck", "-w", "frontend"],
    folder: appFolder,
  },
];

/** Checks style, format and types; each check counts as one test. */
export async function runChecks(): Promise<Tally> {
  let failed = 0;
  for (const check of checks) if (!(await passes(check))) failed += 1;
  return { passed: checks.length - failed, failed, skipped: 0 };
}

async function passes({ name, command, folder }: Check): Promise<boolean> {
  const [program, ...args] = command;
  const run = await execa(program, args, {
    cwd: folder,
    reject: false,
    all: true,
    stdin: "ignore",
    timeout: CHECK_LIMIT_MS,
    cancelSignal: interrupted,
  });
  interrupted.throwIfAborted();
  console.log(`  ${run.failed ? "✖" : "✔"} ${name}`);
  if (run.failed) console.log(run.all);
  return !run.failed;
}
