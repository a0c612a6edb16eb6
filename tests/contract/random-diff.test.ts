import assert from "node:assert/strict";
import { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";

const PASSWORD = "random:index/randomPassword:RandomPassword";

describe("the stand-in for the random provider: differences", function () {
  this.timeout(30_000);
  let plugin: Plugin;
  let state: Properties;

  before(async () => {
    plugin = await Plugin.start("random");
    const inputs = { length: 16, special: false };
    ({ state } = await plugin.create(PASSWORD, inputs));
  });
  after(() => plugin.stop());

  const changes: Properties = {
    length: 17,
    lower: false,
    upper: false,
    numeric: false,
    special: true,
    minLower: 1,
    minUpper: 1,
    minNumeric: 1,
    minSpecial: 1,
    overrideSpecial: "!",
    keepers: { rotation: "2" },
  };
  for (const [key, value] of Object.entries(changes))
    it(`replaces the password when ${key} changes`, async () => {
      const news = { length: 16, special: false, [key]: value };
      const { changes, replaces } = await plugin.diff(PASSWORD, state, news);
      assert.ok(changes && replaces.includes(key), replaces.join());
    });

  it("sees no change in the same inputs", async () => {
    const news = { length: 16, special: false };
    const diff = await plugin.diff(PASSWORD, state, news);
    assert.deepEqual(diff, { changes: false, replaces: [] });
  });

  it("sees no change in a default written out", async () => {
    const news = { length: 16, special: false, upper: true, minLower: 0 };
    assert.equal((await plugin.diff(PASSWORD, state, news)).changes, false);
  });

  it("reads back the state as it is", async () => {
    const read = await plugin.read(PASSWORD, "none", state);
    assert.deepEqual(read, { id: "none", state });
  });
});
