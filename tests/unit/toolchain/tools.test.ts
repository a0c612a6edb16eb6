import { strict as assert } from "node:assert";
import { satisfies } from "semver";
import { toolNames } from "../../../ops/toolchain/ground.ts";
import { tools } from "../../../ops/toolchain/tools.ts";

describe("the table of tools", () => {
  for (const name of toolNames)
    it(`wants a ${name} that it accepts itself`, () => {
      assert.ok(satisfies(tools[name].wanted, tools[name].accepts));
    });

  it("accepts kubectl one minor version from the cluster's and no further", () => {
    const served = ["1.33.9", "1.34.0", "1.35.4", "1.36.2", "1.37.0"].filter(
      (version) => satisfies(version, tools.kubectl.accepts),
    );
    assert.deepEqual(served, ["1.34.0", "1.35.4", "1.36.2"]);
  });

  it("accepts Helm 3 from 3.18 on and never Helm 4", () => {
    const served = ["3.17.3", "3.18.0", "3.20.1", "4.0.0"].filter((version) =>
      satisfies(version, tools.helm.accepts),
    );
    assert.deepEqual(served, ["3.18.0", "3.20.1"]);
  });
});

describe("a tool's version", () => {
  it("is read from what pulumi, minikube and helm print", () => {
    assert.equal(tools.pulumi.readVersion("v3.255.0\n"), "3.255.0");
    assert.equal(tools.minikube.readVersion("v1.38.1"), "1.38.1");
    assert.equal(tools.helm.readVersion("v3.18.6"), "3.18.6");
  });

  it("is read from kubectl's JSON, a vendor's suffix left out", () => {
    const output = JSON.stringify({
      clientVersion: { gitVersion: "v1.32.4-dispatcher", minor: "32+" },
    });
    assert.equal(tools.kubectl.readVersion(output), "1.32.4");
  });

  it("leaves out build metadata", () => {
    assert.equal(tools.helm.readVersion("v3.18.6+gb76a950"), "3.18.6");
  });

  it("is unknown when the tool prints something else", () => {
    assert.equal(tools.pulumi.readVersion("no version set"), undefined);
    assert.equal(
      tools.kubectl.readVersion("Client Version: v1.35.1"),
      undefined,
    );
    assert.equal(tools.kubectl.readVersion('{"clientVersion":{}}'), undefined);
  });
});
