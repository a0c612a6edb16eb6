import assert from "node:assert/strict";
import {
  changedObjects,
  parseManifests,
} from "../../../ops/preview/manifests.ts";
import { unifiedDiff } from "../../../ops/preview/unified-diff.ts";

const configMap = (name: string, level: string) =>
  `kind: ConfigMap\nmetadata: { name: ${name} }\ndata: { LOG_LEVEL: ${level} }\n`;
const secret = (password: string) =>
  `kind: Secret\nmetadata: { name: s }\nstringData: { password: ${password}, same: hidden }\n`;

const diff = (before: string, after: string) =>
  unifiedDiff(changedObjects(parseManifests(before), parseManifests(after)));

describe("the diff of rendered manifests", () => {
  it("is empty when nothing changes but comments and the order of keys", () => {
    const after =
      "# new\ndata: { LOG_LEVEL: info }\nmetadata: { name: a }\nkind: ConfigMap\n";
    assert.equal(diff(configMap("a", "info"), after), "");
  });

  it("shows a changed line with its object", () => {
    const lines = diff(configMap("a", "info"), configMap("a", "debug"));
    assert.match(lines, /^--- ConfigMap\/a\n\+\+\+ ConfigMap\/a\n@@/);
    assert.match(lines, /\n-  LOG_LEVEL: info\n\+  LOG_LEVEL: debug\n/);
  });

  it("sorts by object and tells those that come and go", () => {
    const lines = diff(configMap("b", "info"), configMap("a", "info"));
    assert.match(lines, /^--- \(none\)\n\+\+\+ ConfigMap\/a\n/);
    assert.match(lines, /\n--- ConfigMap\/b\n\+\+\+ \(none\)\n/);
  });

  it("says that a Secret changes, and never what it holds", () => {
    const lines = diff(secret("canary-1"), secret("canary-2"));
    assert.match(lines, /\+ {2}password: "?\*\*\*/);
    assert.doesNotMatch(lines, /canary|hidden/);
    assert.doesNotMatch(lines, /\+ {2}same/);
  });

  it("takes the password out of a URL elsewhere", () => {
    const url = "postgresql://todo:canary@db/todo";
    const lines = diff("", configMap("a", url));
    assert.match(lines, /postgresql:\/\/todo:\*\*\*@db/);
    assert.doesNotMatch(lines, /canary/);
  });
});
