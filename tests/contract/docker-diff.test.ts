import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { ContextFolder, IMAGE } from "./context-folder.ts";
import { isSecret, secret } from "./marks.ts";
import { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";

describe("the stand-in for the Docker provider: differences", function () {
  this.timeout(30_000);
  let plugin: Plugin;
  let folder: ContextFolder;

  before(async () => {
    plugin = await Plugin.start("docker");
  });
  after(() => plugin.stop());
  beforeEach(() => {
    folder = new ContextFolder();
  });
  afterEach(() => folder.remove());

  const check = (news: Properties) => plugin.check(IMAGE, news);

  describe("the digest of the context", () => {
    let before: unknown;
    beforeEach(async () => {
      before = await folder.digest(plugin);
    });

    it("changes with a file's content", async () => {
      folder.write("index.html", "bye");
      assert.notEqual(await folder.digest(plugin), before);
    });

    it("changes with a file's name", async () => {
      folder.write("web/Dockerfile.dockerignore", "*\n!index.*\n");
      renameSync(
        join(folder.path, "index.html"),
        join(folder.path, "index.htm"),
      );
      assert.notEqual(await folder.digest(plugin), before);
    });

    it("changes with the Dockerfile", async () => {
      folder.write("web/Dockerfile", "FROM scratch\n");
      assert.notEqual(await folder.digest(plugin), before);
    });

    it("stays when only ignored files change", async () => {
      folder.write("notes.txt", "edited");
      assert.equal(await folder.digest(plugin), before);
    });
  });

  describe("comparing", () => {
    const stateOf = (news: Properties) => ({
      imageName: "web:v1",
      repoDigest: "sha256:1",
      __inputs: secret(news),
    });
    const diff = (olds: Properties, news: Properties) =>
      plugin.diff(IMAGE, stateOf(olds), news);

    it("sees no change in the same inputs", async () => {
      const { inputs: news } = await check(folder.inputs());
      assert.deepEqual(await diff(news, news), {
        changes: false,
        replaces: [],
      });
    });

    it("updates in place for another name", async () => {
      const { inputs: news } = await check(folder.inputs());
      const renamed = { ...news, imageName: "web:v2" };
      assert.deepEqual(await diff(news, renamed), {
        changes: true,
        replaces: [],
      });
    });

    it("updates in place for an edited context", async () => {
      const { inputs: olds } = await check(folder.inputs());
      folder.write("index.html", "bye");
      const { inputs: news } = await check(folder.inputs());
      assert.deepEqual(await diff(olds, news), { changes: true, replaces: [] });
    });
  });

  it("reads back the state as it is, without asking Docker", async () => {
    const state = { imageName: "web:v1", repoDigest: "sha256:1" };
    const read = await plugin.read(IMAGE, "web:v1", state);
    assert.deepEqual(read, { id: "web:v1", state });
    assert.ok(!isSecret(read.state));
  });

  it("lets the engine preview without asking it to build", async () => {
    assert.equal((await plugin.configure()).supportspreview, false);
  });
});
