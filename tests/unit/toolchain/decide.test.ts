import { strict as assert } from "node:assert";
import { decideGround, type Evidence } from "../../../ops/toolchain/decide.ts";

const nothing: Evidence = {
  releases: false,
  goModules: false,
  equipped: false,
};

describe("deciding which ground a machine offers", () => {
  it("is the internet when official releases can be had, whatever else can", () => {
    const evidence = { ...nothing, releases: true, goModules: true };
    assert.equal(decideGround(evidence), "internet");
  });

  it("is the registries when only Go modules can be had", () => {
    assert.equal(decideGround({ ...nothing, goModules: true }), "registries");
  });

  it("follows what answers now, not what was remembered", () => {
    const moved = {
      ...nothing,
      goModules: true,
      remembered: "internet",
    } as const;
    assert.equal(decideGround(moved), "registries");
  });

  describe("when nothing answers", () => {
    it("goes on where every tool is here already", () => {
      assert.equal(decideGround({ ...nothing, equipped: true }), "internet");
    });

    it("goes on with the ground that built the cache", () => {
      const remembered = "registries" as const;
      assert.equal(decideGround({ ...nothing, remembered }), "registries");
    });

    it("has nothing to stand on without the tools", () => {
      assert.equal(decideGround(nothing), undefined);
      const remembered = "internet" as const;
      assert.equal(decideGround({ ...nothing, remembered }), undefined);
    });
  });
});
