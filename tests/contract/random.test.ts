import assert from "node:assert/strict";
import { compareSync } from "bcryptjs";
import { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";
import { isSecret, reveal, UNKNOWN } from "./marks.ts";

const PASSWORD = "random:index/randomPassword:RandomPassword";

describe("the stand-in for the random provider", function () {
  this.timeout(30_000);
  let plugin: Plugin;

  before(async () => {
    plugin = await Plugin.start("random");
  });
  after(() => plugin.stop());

  const make = async (inputs: Properties) => {
    const checked = await plugin.check(PASSWORD, inputs);
    assert.deepEqual(checked.failures, []);
    return plugin.create(PASSWORD, checked.inputs);
  };

  it("says the version of the SDK in use", async () => {
    const { default: sdk } = await import("@pulumi/random/package.json", {
      with: { type: "json" },
    });
    assert.equal(await plugin.version(), sdk.version);
  });

  it("lets the engine preview without asking it to create", async () => {
    assert.equal((await plugin.configure()).supportspreview, false);
  });

  describe("creating a password", () => {
    it("reports the state that the official provider reports", async () => {
      const { id, state } = await make({ length: 16, special: false });
      assert.equal(id, "none");
      const { result, bcryptHash, ...open } = state;
      assert.ok(isSecret(result) && isSecret(bcryptHash));
      assert.deepEqual(open, {
        id: "none",
        length: 16,
        lower: true,
        minLower: 0,
        minNumeric: 0,
        minSpecial: 0,
        minUpper: 0,
        number: true,
        numeric: true,
        special: false,
        upper: true,
      });
    });

    it("hashes the password with bcrypt", async () => {
      const { state } = await make({ length: 20 });
      const { result, bcryptHash } = state;
      assert.ok(compareSync(reveal(result), reveal(bcryptHash)));
    });

    it("makes another one every time", async () => {
      const first = await make({ length: 24 });
      const second = await make({ length: 24 });
      assert.notEqual(reveal(first.state.result), reveal(second.state.result));
    });

    it("keeps to the characters asked for", async () => {
      const inputs = { length: 200, special: false, upper: false };
      const { state } = await make(inputs);
      assert.match(reveal(state.result), /^[a-z0-9]{200}$/);
    });

    it("takes special characters from overrideSpecial", async () => {
      const only = { lower: false, upper: false, numeric: false };
      const { state } = await make({
        ...only,
        length: 50,
        overrideSpecial: "_-",
      });
      assert.match(reveal(state.result), /^[_-]{50}$/);
    });

    it("honors the minimum of each class", async () => {
      const minima = { minLower: 2, minUpper: 2, minNumeric: 2, minSpecial: 2 };
      const { state } = await make({ length: 8, ...minima });
      const result = reveal(state.result);
      for (const characters of [/[a-z]/g, /[A-Z]/g, /[0-9]/g, /[^a-zA-Z0-9]/g])
        assert.equal(result.match(characters)?.length, 2);
    });
  });

  describe("checking inputs", () => {
    const failuresOf = async (inputs: Properties) =>
      (await plugin.check(PASSWORD, inputs)).failures;

    it("accepts values that a preview does not know", async () => {
      assert.deepEqual(await failuresOf({ length: UNKNOWN }), []);
    });

    it("refuses a length below the sum of the minima", async () => {
      const [failure] = await failuresOf({ length: 3, minLower: 4 });
      assert.match(failure!.reason, /length \(3\) is less than .*\(4\)/);
    });

    it("refuses a password without any class of characters", async () => {
      const none = {
        lower: false,
        upper: false,
        numeric: false,
        special: false,
      };
      const [failure] = await failuresOf({ length: 3, ...none });
      assert.match(failure!.reason, /at least one of/);
    });

    it("names an input that it does not know", async () => {
      const [failure] = await failuresOf({ length: 3, lenght: 4 });
      assert.equal(failure!.property, "lenght");
      assert.match(failure!.reason, /pulumi plugin install resource random/);
    });
  });

  describe("what it does not have", () => {
    it("refuses other resources, naming the official plugin", async () => {
      const pet = "random:index/randomPet:RandomPet";
      const [failure] = (await plugin.check(pet, {})).failures;
      assert.match(
        failure!.reason,
        /RandomPet is not supported.*plugin install/,
      );
    });

    it("refuses functions", async () => {
      await assert.rejects(plugin.invoke("random:index:x"), /is not supported/);
    });

    it("refuses to import a password", async () => {
      const asked = plugin.read(PASSWORD, "secret-text", {});
      await assert.rejects(asked, /Importing a password is not supported/);
    });
  });
});
