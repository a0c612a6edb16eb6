import { strict as assert } from "node:assert";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { anyAnswers } from "../../../ops/toolchain/probe.ts";
import { noteOf } from "../../../ops/toolchain/remembered.ts";
import { publish } from "./release-server.ts";

const fixture = join(import.meta.dirname, "inspect-fixture.ts");

describe("asking whether a site answers", () => {
  before(() => {
    process.env["NO_PROXY"] = "127.0.0.1";
  });

  it("is true when one of them gives out the file", async () => {
    const server = await publish(Buffer.from("bytes"));
    const urls = ["http://127.0.0.1:9/none", `${server.url}/tool`];
    assert.equal(await anyAnswers(urls), true);
    await server.close();
  });

  it("is false when all refuse", async () => {
    const server = await publish(Buffer.from("bytes"));
    server.refusals.push(403, 403);
    const urls = [`${server.url}/tool`, `${server.url}/tool`];
    assert.equal(await anyAnswers(urls), false);
    await server.close();
  });
});

describe("inspecting the ground", function () {
  this.timeout(30_000);
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "todo-chat-inspect-"));
    mkdirSync(join(root, "bin"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("follows TODO_CHAT_GROUND without asking", async () => {
    const { last } = await inspect({ TODO_CHAT_GROUND: "internet" });
    assert.equal(last, "ground: internet");
  });

  it("names what TODO_CHAT_GROUND may be", async () => {
    const { last } = await inspect({ TODO_CHAT_GROUND: "moon" });
    assert.equal(last, 'refused: TODO_CHAT_GROUND is "moon".');
  });

  it("follows what was found out less than a day ago", async () => {
    writeFileSync(join(root, "ground.json"), noteOf("internet", new Date()));
    const { last, output } = await inspect({});
    assert.equal(last, "ground: internet");
    assert.doesNotMatch(output, /Asking/);
  });

  it("finds the Go modules where nothing else answers, and remembers it", async () => {
    standIn("go", "test \"$1 $2\" = 'list -m'");
    const { last } = await inspect({});
    assert.equal(last, "ground: registries");
    const note = readFileSync(join(root, "ground.json"), "utf8");
    assert.match(note, /"ground":"registries"/);
  });

  it("goes on without a network where all tools are on PATH", async () => {
    standIn("minikube", "echo v1.38.1");
    standIn("helm", "echo v3.18.6");
    standIn("pulumi", "echo v3.255.0");
    standIn("pulumi-language-nodejs", "");
    standIn("pulumi-resource-pulumi-nodejs", "");
    standIn("kubectl", `echo '{"clientVersion":{"gitVersion":"v1.35.1"}}'`);
    const { last } = await inspect({});
    assert.equal(last, "ground: internet");
  });

  it("says what it tried when nothing answers", async () => {
    const { last } = await inspect({});
    assert.match(last, /^refused: None of github\.com, /);
    assert.match(last, /dl\.k8s\.io.*get\.helm\.sh.*not every tool is here/);
  });

  /** A fresh process on a machine of which nothing is known, behind a proxy that is down. */
  async function inspect(env: Record<string, string>) {
    const run = await execa(process.execPath, ["--import", "tsx", fixture], {
      extendEnv: false,
      env: {
        PATH: join(root, "bin"),
        HOME: root,
        TODO_CHAT_CACHE: root,
        HTTPS_PROXY: "http://127.0.0.1:9",
        ...env,
      },
      cwd: dirname(fixture),
    });
    const last = run.stdout.split("\n").at(-1) ?? "";
    return { last, output: run.stdout };
  }

  function standIn(name: string, line: string): void {
    const path = join(root, "bin", name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`);
    chmodSync(path, 0o755);
  }
});
