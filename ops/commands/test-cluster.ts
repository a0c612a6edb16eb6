import { execa } from "execa";
import { projectFolder } from "../project.ts";
import { stage } from "../stage.ts";
import {
  forgetOwnSurroundings,
  ownSurroundings,
  untilCommandsEnded,
} from "../testing/own-surroundings.ts";
import { installApp, installChromium } from "../testing/rungs.ts";
import { runMocha } from "../testing/run-mocha.ts";
import { addUp, NOT_RUN, summaryLine, type Tally } from "../testing/tally.ts";

/** The tests themselves take about 15 minutes; on a bare machine the tools are built within the first one. */
const TESTS_LIMIT_MS = 70 * 60_000;
const TEARDOWN_LIMIT_MS = 10 * 60_000;
const FILES = "tests/cluster/**/*.test.ts";

/** Runs the tests on a Minikube profile of their own, with state and settings of their own, and removes all of it. */
export async function testCluster(): Promise<void> {
  await installApp();
  await stage("What the browser's journey needs", installChromium);
  const env = await ownSurroundings();
  const tallies: Tally[] = [];
  try {
    const options = ["--bail", "--timeout=0", "--sort"];
    const run = { files: FILES, limitMs: TESTS_LIMIT_MS, env, options };
    tallies.push(await runMocha(run));
  } finally {
    if (!process.env["TODO_CHAT_KEEP"]) tallies.push(await tearDown(env));
  }
  const total = addUp(tallies);
  console.log(`\n${summaryLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

/** Also after Ctrl-C, at which a command of the tests takes a while to end. What it leaves counts as a failure. */
async function tearDown(env: NodeJS.ProcessEnv): Promise<Tally> {
  await untilCommandsEnded();
  const { failed } = await execa("node", ["ops/run.mjs", "down", "--cluster"], {
    cwd: projectFolder,
    stdio: ["ignore", "inherit", "inherit"],
    reject: false,
    detached: true,
    timeout: TEARDOWN_LIMIT_MS,
    env,
  });
  if (failed) return { ...NOT_RUN, failed: 1 };
  forgetOwnSurroundings();
  return NOT_RUN;
}
