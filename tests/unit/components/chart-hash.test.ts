import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashChart } from "../../../components/content-hash.ts";

describe("the hash of a chart", () => {
  let chart: string;
  let before: string;

  beforeEach(() => {
    chart = mkdtempSync(join(tmpdir(), "chart-"));
    mkdirSync(join(chart, "templates"));
    mkdirSync(join(chart, "ci"));
    writeFileSync(join(chart, ".helmignore"), "ci/\n*.bak\n");
    writeFileSync(join(chart, "templates/service.yaml"), "kind: Service");
    before = hashChart(chart);
  });
  afterEach(() => rmSync(chart, { recursive: true }));

  it("changes with a template", () => {
    writeFileSync(
      join(chart, "templates/service.yaml"),
      "kind: Service # edited",
    );
    assert.notEqual(hashChart(chart), before);
  });

  it("stays with files that Helm ignores", () => {
    writeFileSync(join(chart, "ci/values.yaml"), "a: 1");
    writeFileSync(join(chart, "templates/service.yaml.bak"), "old");
    assert.equal(hashChart(chart), before);
  });
});
