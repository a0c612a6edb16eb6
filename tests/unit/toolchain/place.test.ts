import { strict as assert } from "node:assert";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  everyToolIsHere,
  placeTool,
  placeTools,
  searchPath,
  type Supply,
} from "../../../ops/toolchain/place.ts";
import { tools } from "../../../ops/toolchain/tools.ts";

describe("placing the tools", function () {
  this.timeout(10_000);
  const path = process.env["PATH"];
  let root: string;
  let bin: string;
  let obtained: string[];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "todo-chat-place-"));
    bin = join(root, "bin");
    obtained = [];
    // The machine's own tools must not decide; the stand-ins need a shell and no more.
    process.env["PATH"] = bin;
  });
  afterEach(() => {
    process.env["PATH"] = path;
    rmSync(root, { recursive: true });
  });

  it("takes what PATH has and obtains the rest", async () => {
    standIn(bin, "helm", "v3.19.0");
    const toolbox = await placeTools(supply, () => undefined);
    assert.deepEqual(obtained, ["pulumi", "kubectl", "minikube"]);
    assert.equal(toolbox.tools.helm.source, "PATH");
    assert.deepEqual(toolbox.tools.minikube, {
      name: "minikube",
      version: "1.38.1",
      path: join(root, "cache", "minikube", "minikube"),
      source: "download",
    });
  });

  it("lets the toolbox find what was obtained before all else", async () => {
    standIn(bin, "helm", "v3.19.0");
    const { env } = await placeTools(supply, () => undefined);
    const cached = ["pulumi", "kubectl", "minikube"].map((name) =>
      join(root, "cache", name),
    );
    assert.equal(env["PATH"], [...cached, bin].join(":"));
  });

  it("obtains nothing the second time", async () => {
    assert.equal(await everyToolIsHere(supply), false);
    await placeTools(supply, () => undefined);
    obtained = [];
    const { tools: placed } = await placeTools(supply, () => undefined);
    assert.deepEqual(obtained, []);
    assert.equal(placed.pulumi.source, "cache");
    assert.equal(await everyToolIsHere(supply), true);
  });

  it("obtains a tool once when two runs want it at the same time", async () => {
    const both = await Promise.all([
      placeTool("minikube", supply, () => undefined),
      placeTool("minikube", supply, () => undefined),
    ]);
    assert.deepEqual(obtained, ["minikube"]);
    assert.deepEqual(both.map(({ source }) => source).sort(), [
      "cache",
      "download",
    ]);
  });

  it("obtains pulumi when the one on PATH has no language host", async () => {
    standIn(bin, "pulumi", "v3.255.0");
    const lines: string[] = [];
    const placed = await placeTool("pulumi", supply, (line) =>
      lines.push(line),
    );
    assert.equal(placed.source, "download");
    assert.match(lines.join("\n"), /pulumi lacks pulumi-language-nodejs/);
  });

  it("tells where each tool comes from", async () => {
    standIn(bin, "helm", "v3.19.0");
    const lines: string[] = [];
    await placeTool("helm", supply, (line) => lines.push(line));
    assert.equal(lines.at(-1), `helm 3.19.0 (PATH: ${join(bin, "helm")})`);
  });

  it("says so when what was obtained doesn't run", async () => {
    const broken: Supply = {
      ...supply,
      obtain: async (tool) => standIn(supply.folder(tool), tool.name, "oops"),
    };
    await assert.rejects(
      placeTool("helm", broken, () => undefined),
      /helm 3\.18\.6 was put into .* but can't be used: .* doesn't tell its version/,
    );
  });

  const supply: Supply = {
    source: "download",
    folder: (tool) => join(root, "cache", tool.name),
    obtain: async (tool) => {
      obtained.push(tool.name);
      for (const name of [tool.name, ...tool.companions])
        standIn(supply.folder(tool), name, `v${tool.wanted}`);
    },
  };
});

describe("the search path", () => {
  it("leaves folders of tools on PATH where they are", () => {
    const placed = [
      { path: "/usr/bin/helm", source: "PATH" },
      { path: "/cache/minikube/minikube", source: "build" },
    ] as const;
    assert.equal(
      searchPath(placed, "/opt:/usr/bin"),
      "/cache/minikube:/opt:/usr/bin",
    );
  });

  it("names a folder once", () => {
    const placed = [
      { path: "/cache/bin/helm", source: "cache" },
      { path: "/cache/bin/kubectl", source: "cache" },
    ] as const;
    assert.equal(searchPath(placed, "/bin"), "/cache/bin:/bin");
  });
});

function standIn(folder: string, name: string, version: string): void {
  const kubectl = JSON.stringify({ clientVersion: { gitVersion: version } });
  const answer = name === tools.kubectl.name ? kubectl : version;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\necho '${answer}'\n`);
  chmodSync(join(folder, name), 0o755);
}
