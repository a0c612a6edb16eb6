import assert from "node:assert/strict";
import { HELM_LIMIT_MS, render } from "./helm.ts";
import {
  find,
  ofKind,
  workloads,
  type Manifest,
  type Service,
} from "./manifests.ts";

const ci = "minikube-values.yaml";
const LONGEST_RELEASE = "r".repeat(53);
const DNS_LABEL = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const REVISION_SUFFIX = 11;

describe("names", function () {
  this.timeout(HELM_LIMIT_MS);

  it("follow the release", async () => {
    for (const { metadata } of await render({ ci, release: "shop" }))
      assert.match(metadata.name, /^shop-/);
  });

  it("stay valid with the longest release name that Helm takes", async () => {
    const all = await render({ ci, release: LONGEST_RELEASE });
    for (const { metadata } of all) assert.match(metadata.name, DNS_LABEL);
    for (const { metadata } of ofKind<Manifest>(all, "StatefulSet"))
      assert.ok(metadata.name.length + REVISION_SUFFIX <= 63);
  });

  it("are used once a kind", async () => {
    const all = await render({ ci });
    const names = all.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    assert.equal(new Set(names).size, names.length);
  });
});

describe("selectors", function () {
  this.timeout(HELM_LIMIT_MS);
  let all: Manifest[];
  before(async () => {
    all = await render({ ci });
  });

  it("hold name, instance and component and nothing that changes", () => {
    for (const { metadata, spec } of workloads(all))
      assert.deepEqual(spec.selector.matchLabels, {
        "app.kubernetes.io/name": "todo-chat",
        "app.kubernetes.io/instance": "todo",
        "app.kubernetes.io/component": metadata.name.replace("todo-", ""),
      });
  });

  it("of every Service are those of one workload", () => {
    const selectors = workloads(all).map(({ spec }) =>
      JSON.stringify(spec.selector.matchLabels),
    );
    for (const { spec } of ofKind<Service>(all, "Service"))
      assert.ok(selectors.includes(JSON.stringify(spec.selector)));
  });

  it("never catch a test pod", () => {
    for (const { metadata } of ofKind<Manifest>(all, "Pod"))
      assert.equal(metadata.labels["app.kubernetes.io/component"], "test");
  });
});

describe("Services", function () {
  this.timeout(HELM_LIMIT_MS);

  it("offer both tiers on port 80", async () => {
    const all = await render({ ci });
    for (const tier of ["frontend", "backend"]) {
      const { spec } = find<Service>(all, "Service", `todo-${tier}`);
      assert.deepEqual(spec.ports, [
        { name: "http", port: 80, targetPort: "http" },
      ]);
    }
  });
});
