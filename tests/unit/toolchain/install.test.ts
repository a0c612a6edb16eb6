import { strict as assert } from "node:assert";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "tar";
import { installRelease } from "../../../ops/toolchain/internet/install.ts";
import type { Release } from "../../../ops/toolchain/internet/releases.ts";
import { tools, type Tool } from "../../../ops/toolchain/tools.ts";
import { publish, type ReleaseServer } from "./release-server.ts";

describe("installing a release", function () {
  this.timeout(10_000);
  let cache: string;
  let folder: string;
  let server: ReleaseServer;

  before(() => {
    process.env["NO_PROXY"] = "127.0.0.1";
  });
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), "todo-chat-install-"));
    folder = join(cache, "tool", "1.0.0");
    mkdirSync(join(cache, "tool"));
  });
  afterEach(async () => {
    await server.close();
    rmSync(cache, { recursive: true });
  });

  it("makes a single executable executable", async () => {
    server = await publish(Buffer.from("#!/bin/sh\necho v1.38.1\n"));
    await install(tools.minikube, "executable");
    accessSync(join(folder, "minikube"), constants.X_OK);
  });

  it("unpacks an archive's executables and nothing else", async () => {
    server = await publish(await pulumiArchive());
    await install(tools.pulumi, "tar.gz");
    const names = [tools.pulumi.name, ...tools.pulumi.companions].sort();
    assert.deepEqual(readdirSync(folder).sort(), names);
    for (const name of names) accessSync(join(folder, name), constants.X_OK);
  });

  it("leaves nothing but the tool in the cache", async () => {
    server = await publish(Buffer.from("bytes"));
    await install(tools.minikube, "executable");
    assert.deepEqual(readdirSync(join(cache, "tool")), ["1.0.0"]);
  });

  it("replaces what a killed run left half unpacked", async () => {
    mkdirSync(`${folder}.unpacking`);
    writeFileSync(join(`${folder}.unpacking`, "leftover"), "");
    server = await publish(Buffer.from("whole"));
    await install(tools.minikube, "executable");
    assert.deepEqual(readdirSync(folder), ["minikube"]);
    assert.equal(readFileSync(join(folder, "minikube"), "utf8"), "whole");
  });

  it("shows no folder when the archive lacks an executable", async () => {
    server = await publish(await pulumiArchive(["pulumi"]));
    await assert.rejects(install(tools.pulumi, "tar.gz"), /ENOENT/);
    assert.equal(existsSync(folder), false);
  });

  it("shows no folder when the checksum is another", async () => {
    server = await publish(Buffer.from("bytes"), "1".repeat(64));
    await assert.rejects(install(tools.minikube, "executable"), /SHA-256/);
    assert.equal(existsSync(folder), false);
  });

  function install(tool: Tool, packing: Release["packing"]): Promise<void> {
    const url = `${server.url}/tool`;
    const release = { url, checksumUrl: `${url}.sha256`, packing };
    return installRelease(tool, release, folder, () => undefined);
  }

  /** As the publisher packs it: one top folder with far more than is needed. */
  async function pulumiArchive(
    names = ["pulumi", "pulumi-language-go", ...tools.pulumi.companions],
  ): Promise<Buffer> {
    mkdirSync(join(cache, "pulumi"));
    for (const name of names)
      writeFileSync(join(cache, "pulumi", name), "#!/bin/sh\n", {
        mode: 0o644,
      });
    const file = join(cache, "pulumi.tar.gz");
    await create({ gzip: true, cwd: cache, file }, ["pulumi"]);
    return readFileSync(file);
  }
});
