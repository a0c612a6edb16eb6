import assert from "node:assert/strict";
import { join } from "node:path";
import { ContextFolder, IMAGE } from "./context-folder.ts";
import { UNKNOWN } from "./marks.ts";
import { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";

describe("the stand-in for the Docker provider: inputs", function () {
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

  describe("checking inputs", () => {
    it("adds the official defaults and the digest of the context", async () => {
      const news = { imageName: "web:v1", skipPush: true };
      const build = {
        context: folder.path,
        dockerfile: folder.dockerfile,
        platform: "linux/amd64",
      };
      const checked = await check({ ...news, build });
      const contextDigest = await folder.digest(plugin);
      assert.match(String(contextDigest), /^[0-9a-f]{64}$/);
      assert.deepEqual(checked, {
        inputs: {
          ...news,
          buildOnPreview: false,
          build: { ...build, contextDigest },
        },
        failures: [],
      });
    });

    it("expects the Dockerfile in the context unless told otherwise", async () => {
      folder.write("Dockerfile", "FROM scratch\n");
      const { inputs } = await check({
        imageName: "w",
        skipPush: true,
        build: { context: folder.path },
      });
      assert.equal(
        (inputs.build as Properties).dockerfile,
        join(folder.path, "Dockerfile"),
      );
    });

    it("leaves values alone that a preview does not know", async () => {
      const news = folder.inputs({ args: { VERSION: UNKNOWN } });
      assert.deepEqual(await check(news), { inputs: news, failures: [] });
    });

    it("says where a missing Dockerfile was looked for", async () => {
      const { failures } = await check(
        folder.inputs({ dockerfile: "nowhere/Dockerfile" }),
      );
      assert.match(failures[0]!.reason, /nowhere\/Dockerfile/);
    });

    it("wants a registry in the name of an image that is pushed", async () => {
      const { failures } = await check(folder.inputs({}, { skipPush: false }));
      assert.equal(failures[0]!.property, "imageName");
      assert.match(failures[0]!.reason, /must name its registry/);
    });

    const unsupported: [
      property: string,
      build: Properties,
      rest?: Properties,
    ][] = [
      ["build.cacheFrom", { cacheFrom: { images: ["web:v0"] } }],
      ["build.network", { network: "host" }],
      ["build.addHosts", { addHosts: ["a:1.2.3.4"] }],
      ["build.builderVersion", { builderVersion: "BuilderV1" }],
      ["buildOnPreview", {}, { buildOnPreview: true }],
      [
        "registry.password",
        {},
        { registry: { server: "r.io", password: "canary" } },
      ],
    ];
    for (const [property, build, rest] of unsupported)
      it(`refuses ${property}, naming the official plugin`, async () => {
        const { failures } = await check(folder.inputs(build, rest));
        assert.deepEqual(
          failures.map((failure) => failure.property),
          [property],
        );
        assert.match(
          failures[0]!.reason,
          /pulumi plugin install resource docker/,
        );
        assert.doesNotMatch(failures[0]!.reason, /canary/);
      });

    it("refuses other resources", async () => {
      const { failures } = await plugin.check(
        "docker:index/container:Container",
        {},
      );
      assert.match(failures[0]!.reason, /Container is not supported/);
    });

    it("refuses functions", async () => {
      await assert.rejects(plugin.invoke("docker:index:x"), /is not supported/);
    });
  });
});
