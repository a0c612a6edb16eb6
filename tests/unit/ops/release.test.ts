import assert from "node:assert/strict";
import { decideRelease } from "../../../ops/release/decide.ts";
import { parseRecords } from "../../../ops/release/records.ts";

describe("a Helm release after a killed update", () => {
  it("is rolled back to the newest revision that worked", () => {
    const records = parseRecords(
      "1   superseded\n2   deployed\n3   pending-upgrade\n",
    );
    assert.deepEqual(decideRelease(records, "yes"), {
      kind: "rollback",
      revision: 2,
    });
  });

  it("is uninstalled when nothing was ever deployed", () => {
    const records = parseRecords("1   pending-install");
    for (const known of ["yes", "half", "no"] as const)
      assert.equal(decideRelease(records, known).kind, "uninstall");
  });

  it("is uninstalled when it was installed but Pulumi did not live to note it", () => {
    assert.equal(
      decideRelease(parseRecords("1 deployed"), "half").kind,
      "uninstall",
    );
  });

  it("is left alone when it is whole, or not there", () => {
    assert.equal(decideRelease(parseRecords("4 deployed"), "yes").kind, "none");
    assert.equal(decideRelease(parseRecords(""), "no").kind, "none");
  });

  it("is somebody else's when Pulumi knows nothing of it", () => {
    assert.equal(
      decideRelease(parseRecords("1 deployed"), "no").kind,
      "foreign",
    );
  });

  it("is judged by its newest revision, in whatever order Kubernetes lists them", () => {
    const records = parseRecords(
      "10 deployed\n2 superseded\n9 pending-upgrade",
    );
    assert.equal(decideRelease(records, "yes").kind, "none");
  });
});
