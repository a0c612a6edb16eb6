import assert from "node:assert/strict";
import { CI_FILES, HELM_LIMIT_MS, lint, render, template } from "./helm.ts";

for (const ci of CI_FILES)
  describe(`the chart with ${ci}`, function () {
    this.timeout(HELM_LIMIT_MS);

    it("passes helm lint --strict", async () => {
      const { exitCode, stdout } = await lint(ci);
      assert.equal(exitCode, 0, stdout);
    });

    it("renders the same bytes every time", async () => {
      const [first, second] = [await template({ ci }), await template({ ci })];
      assert.equal(first.stdout, second.stdout);
    });

    it("renders the same bytes whatever hash of its source it is given", async () => {
      const [first, second] = [
        await render({ ci, values: { sourceHash: "a" } }),
        await render({ ci, values: { sourceHash: "b" } }),
      ];
      assert.deepEqual(first, second);
    });
  });
