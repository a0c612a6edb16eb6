import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lacksSysResourceIn } from "../../../../ops/toolchain/capabilities.ts";
import { baseImages } from "../../../../ops/toolchain/registries/base-images.ts";
import { minikubeCachePath } from "../../../../ops/toolchain/registries/control-plane.ts";
import type { GoBuild } from "../../../../ops/toolchain/registries/go-build.ts";
import {
  buildKey,
  folderHash,
  goBuildArguments,
} from "../../../../ops/toolchain/registries/go-build-arguments.ts";
import { sideBySide } from "../../../../ops/toolchain/registries/side-by-side.ts";
import * as clusterBuilds from "../../../../ops/toolchain/registries/cluster-builds.ts";
import * as toolBuilds from "../../../../ops/toolchain/registries/tool-builds.ts";

const project = join(import.meta.dirname, "../../../..");
const build: GoBuild = {
  module: "tool",
  version: "v1.2.3",
  packages: ["example.org/tool"],
  binaries: ["tool"],
  variables: { "example.org/tool.Version": "v1.2.3" },
  optimized: true,
  usualSeconds: 1,
};

describe("the arguments of a Go build", () => {
  it("set the version and strip what only debuggers read", () => {
    const args = goBuildArguments(build, "/out");
    assert.ok(
      args.includes("-ldflags=-s -w -X example.org/tool.Version=v1.2.3"),
    );
    assert.deepEqual(args.slice(-3), ["-o", "/out/", "example.org/tool"]);
  });

  it("leave optimization out only where the build says so", () => {
    const unoptimized = "-gcflags=all=-N -l";
    assert.ok(!goBuildArguments(build, "/out").includes(unoptimized));
    const quick = goBuildArguments({ ...build, optimized: false }, "/out");
    assert.ok(quick.includes(unoptimized));
  });
});

describe("a build's key", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "todo-chat-key-"));
    writeFileSync(join(folder, "go.mod"), "module tool\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("starts with the version and stays the same for the same parts", () => {
    assert.match(buildKey(build, folder), /^v1\.2\.3-[0-9a-f]{12}$/);
    assert.equal(buildKey(build, folder), buildKey(build, folder));
  });

  it("changes with a file and with a flag", () => {
    const before = buildKey(build, folder);
    assert.notEqual(buildKey({ ...build, optimized: false }, folder), before);
    writeFileSync(join(folder, "go.mod"), "module other\n");
    assert.notEqual(buildKey(build, folder), before);
  });

  it("is defined for a folder that does not exist", () => {
    assert.match(folderHash(join(folder, "none"), "part"), /^[0-9a-f]{12}$/);
  });
});

describe("the table of builds", () => {
  const builds = [
    ...Object.values(toolBuilds),
    ...Object.values(clusterBuilds),
  ];
  for (const { module, packages } of builds) {
    it(`has a module with pinned sums for ${module}`, () => {
      const folder = join(project, "ops/toolchain/go", module);
      const mod = readFileSync(join(folder, "go.mod"), "utf8");
      if (!mod.includes("require")) return assert.deepEqual(packages, ["."]);
      const sums = readFileSync(join(folder, "go.sum"), "utf8");
      assert.match(sums, /^\S+ v\S+ h1:\S+=$/m);
    });
  }
});

describe("the base images", () => {
  const names = baseImages.map(({ name }) => name);
  const named = (file: string) =>
    [
      ...readFileSync(join(project, file), "utf8").matchAll(
        /^\s*(?:FROM|image:) (\S+:\S+)/gm,
      ),
    ]
      .map(([, name]) => name!)
      .filter((name) => !name.startsWith("todo-"));

  for (const file of [
    "app/backend/Dockerfile",
    "app/frontend/Dockerfile",
    "app/chart/values.yaml",
  ]) {
    it(`cover every image that ${file} names`, () => {
      assert.notEqual(named(file).length, 0);
      for (const name of named(file)) assert.ok(names.includes(name), name);
    });
  }
});

describe("Minikube's cache", () => {
  it("has an underscore before an image's tag", () => {
    const path = minikubeCachePath("registry.k8s.io/coredns/coredns:v1.13.1");
    assert.equal(path, "registry.k8s.io/coredns/coredns_v1.13.1");
  });
});

describe("the capability to raise limits", () => {
  it("is missing when its bit in the bounding set is off", () => {
    assert.equal(lacksSysResourceIn("CapBnd:\t000001fffeffffff\n"), true);
    assert.equal(lacksSysResourceIn("CapBnd:\t000001ffffffffff\n"), false);
  });
});

describe("jobs side by side", () => {
  it("run two at a time and report the latest line of each", async () => {
    let running = 0;
    let most = 0;
    const lines: string[] = [];
    const job = (name: string) => async (report: (line: string) => void) => {
      most = Math.max(most, ++running);
      report(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await sideBySide(["a", "b", "c"].map(job), (line) => lines.push(line));
    assert.equal(most, 2);
    assert.equal(lines[1], "a · b");
  });

  it("fail with the first failure", async () => {
    const fail = () => Promise.reject(new Error("no"));
    await assert.rejects(
      sideBySide([fail], () => undefined),
      /no/,
    );
  });
});
