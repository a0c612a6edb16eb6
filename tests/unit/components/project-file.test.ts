import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { givenSettings, parseSettings } from "../../../components/settings.ts";
import { settings } from "../../../components/settings-schema.ts";

interface Declared {
  description?: string;
  default?: unknown;
  value?: unknown;
}

const file = new URL("../../../Pulumi.yaml", import.meta.url);
const project = parse(readFileSync(file, "utf8")) as {
  config: Record<string, Declared>;
};
const own = Object.entries(project.config).filter(
  ([key]) => !key.includes(":"),
);

describe("Pulumi.yaml", () => {
  it("declares exactly the settings that the program reads", () => {
    const declared = own.map(([key]) => key);
    assert.deepEqual(declared.sort(), Object.keys(settings).sort());
  });

  it("describes every setting", () => {
    for (const [key, { description }] of own) assert.ok(description, key);
  });

  it("has the program's defaults", () => {
    const defaults = own.map(([key, declared]) => [
      `p:${key}`,
      String(declared.default),
    ]);
    const given = givenSettings("p", Object.fromEntries(defaults));
    assert.deepEqual(
      parseSettings("p", given, new Set()),
      parseSettings("p", {}, new Set()),
    );
  });

  it("allows no provider that follows kubectl's current context", () => {
    const disabled = project.config["pulumi:disable-default-providers"]?.value;
    assert.deepEqual(disabled, ["docker", "kubernetes", "random"]);
    assert.equal(project.config["kubernetes:strictMode"]?.value, true);
  });
});
