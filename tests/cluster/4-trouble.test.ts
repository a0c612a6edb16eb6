import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pRetry from "p-retry";
import { ProjectCopy } from "./project-copy.ts";
import { newcomer, profile, run, tool } from "./surroundings.ts";

const state = process.env["TODO_CHAT_STATE"]!;
const stackFile = process.env["PULUMI_OPTION_CONFIG_FILE"]!;

describe("a cluster that was stopped", () => {
  it("is started by the next run, with the tasks and the metrics still there", async () => {
    const visitor = await newcomer();
    await visitor.ask("POST", "/api/tasks", { title: "outlive the night" });
    await tool("minikube", ["stop", "--profile", profile]);
    const { exitCode, output } = await run(["up"]);
    assert.equal(exitCode, 0, output);
    const page = await visitor.ask("GET", "/api/tasks");
    assert.match(await page.text(), /outlive the night/);
    await eventually(() => tool("kubectl", ["top", "nodes"]));
  });
});

describe("trouble", () => {
  it("of a run that was killed in the middle of the update is mended by the next run", async () => {
    const copy = new ProjectCopy();
    try {
      copy.append("app/backend/src/server.ts", "\n// To be interrupted.\n");
      await killDuringUpdate(copy.folder);
      const { exitCode, output } = await run(["up"], copy.folder);
      assert.equal(exitCode, 0, output);
    } finally {
      copy.remove();
    }
    const { exitCode, output } = await run(["up"]);
    assert.equal(exitCode, 0, output);
  });

  it("with a lost passphrase is named, with what to do", async () => {
    const file = join(state, "passphrase");
    renameSync(file, `${file}.away`);
    try {
      const { exitCode, output } = await run(["up"]);
      assert.equal(exitCode, 1, output);
      assert.match(output, /passphrase/i);
      assert.match(output, /Next: /);
      assert.doesNotMatch(output, /^\s+at /m);
    } finally {
      renameSync(`${file}.away`, file);
    }
  });

  it("with an unknown setting names it and what is allowed", async () => {
    const { exitCode, output } = await upWith("colour", "red");
    assert.equal(exitCode, 1, output);
    assert.match(output, /colour/);
    assert.doesNotMatch(output, /^\s+at /m);
  });

  it("with a database URL in clear names the command, without repeating the URL", async () => {
    const url = "postgresql://me:canary-word@ep-x.neon.tech/db";
    const { exitCode, output } = await upWith("databaseUrl", url);
    assert.equal(exitCode, 1, output);
    assert.match(output, /pulumi config set --secret databaseUrl/);
    assert.doesNotMatch(output, /canary-word/);
  });

  it("with a database URL that is not PostgreSQL's is named", async () => {
    const before = readFileSync(stackFile, "utf8");
    const url = "mysql://me:canary-word@example.com/db";
    try {
      await tool("pulumi", ["config", "set", "--secret", "databaseUrl", url]);
      const { exitCode, output } = await run(["up"]);
      assert.equal(exitCode, 1, output);
      assert.match(output, /databaseUrl/);
      assert.doesNotMatch(output, /canary-word/);
    } finally {
      writeFileSync(stackFile, before);
    }
  });

  it("with a mistyped command gets the menu and exit code 2", async () => {
    assert.equal((await run(["upp"])).exitCode, 2);
  });

  it("leaves a stack that still works", async () => {
    const { exitCode, output } = await run(["up"]);
    assert.equal(exitCode, 0, output);
    assert.match(output, /nothing changed/i);
  });
});

/** metrics-server has nothing to tell in its first minute. */
const METRICS_RETRIES = 12;

const eventually = (work: () => Promise<unknown>): Promise<unknown> =>
  pRetry(work, { retries: METRICS_RETRIES, factor: 1, minTimeout: 10_000 });

async function upWith(key: string, value: string) {
  const before = readFileSync(stackFile, "utf8");
  const line = `config:\n  todo-chat:${key}: ${value}`;
  writeFileSync(stackFile, before.replace(/^config:/m, line));
  try {
    return await run(["up"]);
  } finally {
    writeFileSync(stackFile, before);
  }
}

/** Ends `up` and all that it started, as a power cut would, once the release is being changed. */
async function killDuringUpdate(folder: string) {
  const up = spawn("node", [join(folder, "ops/run.mjs"), "up"], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const chunk of up.stdout)
    if (String(chunk).includes("updating Release")) break;
  process.kill(-up.pid!, "SIGKILL");
  if (up.exitCode === null && up.signalCode === null) await once(up, "exit");
}
