import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { execa } from "execa";
import { findDockerCli } from "../../ops/toolchain/stand-ins/docker-cli.ts";
import { FakeEngine } from "./fake-engine.ts";
import { isSecret } from "./marks.ts";
import { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";

const IMAGE = "docker:index/image:Image";

describe("the stand-in for the Docker provider: building", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: Plugin;
  let cli: string;
  let folder: string;
  let name: string;
  const built: string[] = [];

  before(async function () {
    cli = await findDockerCli();
    const { failed, stderr } = await execa(cli, ["info"], { reject: false });
    if (failed) {
      console.log(
        `      skipped: no Docker daemon answers (${stderr.split("\n").at(-1)})`,
      );
      this.skip();
    }
    engine = await FakeEngine.start();
    plugin = await Plugin.start("docker", engine.address);
    folder = mkdtempSync(join(tmpdir(), "context-"));
    name = `${basename(folder).toLowerCase()}:v1`;
    writeFileSync(join(folder, "index.html"), "hello");
  });
  after(async () => {
    plugin?.stop();
    engine?.stop();
    if (!folder) return;
    rmSync(folder, { recursive: true });
    const remove = ["image", "rm", "--force", name, ...built];
    await execa(cli, remove, { reject: false });
  });

  const inputs = async (dockerfile: string, build: Properties = {}) => {
    const file = join(folder, "Dockerfile");
    writeFileSync(file, dockerfile);
    const news = {
      imageName: name,
      skipPush: true,
      build: { context: folder, dockerfile: file, ...build },
    };
    const checked = await plugin.check(IMAGE, news);
    assert.deepEqual(checked.failures, []);
    return checked.inputs;
  };
  const create = async (news: Properties) => {
    const created = await plugin.create(IMAGE, news);
    built.push(String(created.state.repoDigest));
    return created;
  };
  const inspect = async (format: string) =>
    (await execa(cli, ["image", "inspect", `--format=${format}`, name])).stdout;

  it("builds, and reports the outputs of the official provider", async () => {
    const news = await inputs("FROM scratch\nCOPY index.html /\n");
    const { id, state } = await create(news);
    assert.equal(id, name);
    const { __inputs, platform, ...outputs } = state;
    assert.ok(isSecret(__inputs));
    assert.deepEqual(__inputs.value, news);
    assert.match(String(platform), /^linux\//);
    assert.deepEqual(outputs, {
      baseImageName: name,
      imageName: name,
      context: folder,
      dockerfile: "Dockerfile",
      registryServer: "",
      repoDigest: await inspect("{{.Id}}"),
    });
  });

  it("passes arguments and the target stage to the build", async () => {
    const stages =
      "FROM scratch AS one\nARG GREETING\nLABEL greeting=$GREETING\nFROM scratch AS two\n";
    const build = { args: { GREETING: "good morning" }, target: "one" };
    await create(await inputs(stages, build));
    assert.equal(await inspect("{{.Config.Labels.greeting}}"), "good morning");
  });

  it("rebuilds on an update", async () => {
    const olds = await inputs(
      "FROM scratch\nLABEL edition=1\nCOPY index.html /\n",
    );
    const news = await inputs(
      "FROM scratch\nLABEL edition=2\nCOPY index.html /\n",
    );
    const { state } = await create(olds);
    const updated = await plugin.update(IMAGE, state, news);
    assert.equal(updated.repoDigest, await inspect("{{.Id}}"));
    assert.equal(await inspect("{{.Config.Labels.edition}}"), "2");
  });

  it("shows the build's output beside the resource", async () => {
    engine.messages.length = 0;
    await create(await inputs("FROM scratch\nCOPY index.html /shown\n"));
    assert.ok(
      engine.messages.some((message) =>
        message.includes("COPY index.html /shown"),
      ),
    );
  });

  it("fails with the build's own words", async () => {
    const news = await inputs("FROM scratch\nCOPY absent.html /\n");
    await assert.rejects(
      plugin.create(IMAGE, news),
      /absent\.html.*not found/s,
    );
  });
});
