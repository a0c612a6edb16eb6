import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { parseDocument } from "yaml";
import { freePort } from "../free-port.ts";
import { PROJECT, projectFolder, STACK } from "../project.ts";
import { stage } from "../stage.ts";
import { installApp, installChromium } from "../testing/rungs.ts";
import { runMocha } from "../testing/run-mocha.ts";
import { summaryLine } from "../testing/tally.ts";
import { cacheFolder } from "../toolchain/cache.ts";

const PROFILE = "todo-chat-test";
/** The tests themselves take about ten minutes; on a bare machine the tools are built within the first one. */
const TESTS_LIMIT_MS = 70 * 60_000;
const TEARDOWN_LIMIT_MS = 10 * 60_000;

/** Runs the tests on a Minikube profile of their own, with state and settings of their own, and removes all of it. */
export async function testCluster(): Promise<void> {
  await installApp();
  await stage("What the browser's journey needs", installChromium);
  const env = await ownSurroundings();
  try {
    const options = ["--bail", "--timeout=0", "--sort"];
    const files = "tests/cluster/**/*.test.ts";
    const run = { files, limitMs: TESTS_LIMIT_MS, env, options };
    const tally = await runMocha(run);
    console.log(`\n${summaryLine(tally)}`);
    if (tally.failed > 0) process.exitCode = 1;
  } finally {
    if (!process.env["TODO_CHAT_KEEP"]) await tearDown(env);
  }
}

/** Kept outside the checkout, so that a run that was killed is found and taken up by the next one. */
async function ownSurroundings(): Promise<Record<string, string>> {
  const folder = cacheFolder("cluster-test");
  const stackFile = join(folder, `Pulumi.${STACK}.yaml`);
  const portFile = join(folder, "port");
  if (!existsSync(stackFile)) copySettings(stackFile);
  if (!existsSync(portFile)) writeFileSync(portFile, `${await freePort()}`);
  return {
    TODO_CHAT_STATE: folder,
    TODO_CHAT_PORT: readFileSync(portFile, "utf8"),
    PULUMI_OPTION_CONFIG_FILE: stackFile,
  };
}

function copySettings(target: string): void {
  copyFileSync(join(projectFolder, `Pulumi.${STACK}.yaml`), target);
  const settings = parseDocument(readFileSync(target, "utf8"));
  settings.setIn(["config", `${PROJECT}:profile`], PROFILE);
  settings.delete("encryptionsalt");
  writeFileSync(target, settings.toString());
}

/** Also after Ctrl-C, which the tests' own processes have got by then. */
async function tearDown(env: Record<string, string>): Promise<void> {
  await execa("node", ["ops/run.mjs", "down", "--cluster"], {
    cwd: projectFolder,
    stdio: ["ignore", "inherit", "inherit"],
    reject: false,
    detached: true,
    timeout: TEARDOWN_LIMIT_MS,
    env,
  });
}
