import { strict as assert } from "node:assert";
import { chooseTool, type Candidate } from "../../../ops/toolchain/choose.ts";
import { tools } from "../../../ops/toolchain/tools.ts";

const onPath = candidate("/usr/bin/tool", "1.38.1");
const inCache = candidate("/cache/tool", "1.38.1");

describe("choosing where a tool comes from", () => {
  it("takes what PATH offers before the cache", () => {
    const choice = chooseTool(tools.minikube, { onPath, inCache }, "download");
    assert.deepEqual(choice, {
      source: "PATH",
      path: "/usr/bin/tool",
      version: "1.38.1",
    });
  });

  it("takes the cache's when PATH's is too old", () => {
    const old = candidate("/usr/bin/tool", "1.35.0");
    const choice = chooseTool(
      tools.minikube,
      { onPath: old, inCache },
      "download",
    );
    assert.equal(choice.source, "cache");
  });

  it("takes a newer one on PATH than it would fetch", () => {
    const newer = candidate("/usr/bin/tool", "1.39.2");
    const choice = chooseTool(tools.minikube, { onPath: newer }, "download");
    assert.deepEqual([choice.source, choice.version], ["PATH", "1.39.2"]);
  });

  it("downloads the wanted version on the internet and builds it elsewhere", () => {
    for (const supply of ["download", "build"] as const)
      assert.deepEqual(chooseTool(tools.minikube, {}, supply), {
        source: supply,
        version: "1.38.1",
        because: "not on PATH",
      });
  });

  it("tells why the one on PATH doesn't serve", () => {
    const old = candidate("/usr/bin/kubectl", "1.32.4");
    assert.equal(
      becauseOf(tools.kubectl, old),
      "/usr/bin/kubectl is 1.32.4, needed is >=1.34.0 <1.37.0",
    );
  });

  it("passes over an executable that doesn't tell its version", () => {
    const mute = candidate("/usr/bin/helm", undefined);
    assert.equal(
      becauseOf(tools.helm, mute),
      "/usr/bin/helm doesn't tell its version",
    );
  });

  it("passes over a pulumi without its Node.js language host", () => {
    const alone: Candidate = {
      path: "/usr/bin/pulumi",
      version: "3.255.0",
      missingCompanions: ["pulumi-language-nodejs"],
    };
    assert.equal(
      becauseOf(tools.pulumi, alone),
      "/usr/bin/pulumi lacks pulumi-language-nodejs",
    );
  });
});

function candidate(path: string, version: string | undefined): Candidate {
  return { path, version, missingCompanions: [] };
}

function becauseOf(
  tool: Parameters<typeof chooseTool>[0],
  offered: Candidate,
): string | undefined {
  const choice = chooseTool(tool, { onPath: offered }, "download");
  return "because" in choice ? choice.because : undefined;
}
