import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { nodeImageProvider } from "../../../components/node-image-provider.ts";

const LIMIT_OF_STORED_TEXT = 4_000;
const bin = join(import.meta.dirname, "bin");
const props = { image: "todo-web:v1", profile: "demo", clusterUid: "u1" };

/** The text that Pulumi stores in the state and runs from there. */
const store = () =>
  pulumi.runtime
    .serializeFunction(() => nodeImageProvider)
    .then(({ text }) => text);

function revive(text: string): typeof nodeImageProvider {
  const module = { exports: {} as { handler: () => typeof nodeImageProvider } };
  const require = createRequire(import.meta.url);
  new Function("exports", "require", text)(module.exports, require);
  return module.exports.handler();
}

describe("an image in the node", () => {
  let provider: typeof nodeImageProvider;
  let folder: string;
  const path = process.env.PATH;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "node-"));
    writeFileSync(join(folder, "images"), "registry.k8s.io/pause:3.10\n");
    process.env.NODE_IMAGES = join(folder, "images");
    process.env.PATH = bin + delimiter + path;
    provider = revive(await store());
  });
  afterEach(() => {
    process.env.PATH = path;
    for (const name of ["NODE_IMAGES", "NODE_LOSES", "NODE_REFUSES"])
      delete process.env[name];
    rmSync(folder, { recursive: true });
  });

  it("is delivered from this machine's Docker into the profile's node", async () => {
    assert.deepEqual(await provider.create(props), {
      id: "demo/todo-web",
      outs: props,
    });
    const [load] = readFileSync(join(folder, "images.calls"), "utf8").split(
      "\n",
    );
    assert.equal(load, "--profile demo image load --daemon=true todo-web:v1");
  });

  it("is an error when it did not arrive", async () => {
    process.env.NODE_LOSES = "yes";
    await assert.rejects(
      provider.create(props),
      /todo-web:v1 did not arrive.*demo/,
    );
  });

  it("is an error in Minikube's words when Minikube fails", async () => {
    process.env.NODE_REFUSES = "yes";
    await assert.rejects(provider.create(props), /no space left on device/);
  });

  it("is found again by a refresh", async () => {
    await provider.create(props);
    const read = await provider.read!("demo/todo-web", props);
    assert.deepEqual(read, { id: "demo/todo-web", props });
  });

  it("is gone for a refresh when the node lost it", async () => {
    assert.deepEqual(await provider.read!("demo/todo-web", props), {});
  });

  it("stays in the node when it leaves the stack", async () => {
    await provider.create(props);
    await provider.delete!("demo/todo-web", props);
    assert.ok(await provider.holds(props));
  });

  for (const key of ["image", "profile", "clusterUid"] as const)
    it(`is delivered again for another ${key}`, async () => {
      const news = { ...props, [key]: "other" };
      const diff = await provider.diff!("demo/todo-web", props, news);
      assert.deepEqual(diff, { changes: true });
    });

  it("is left alone when nothing changed", async () => {
    const diff = await provider.diff!("demo/todo-web", props, { ...props });
    assert.deepEqual(diff, { changes: false });
  });

  it("takes little room in the stack's state", async () => {
    assert.ok((await store()).length < LIMIT_OF_STORED_TEXT);
  });
});
