import assert from "node:assert/strict";
import { brokenApis } from "../../../ops/cluster/broken-apis.ts";
import { announceLoss, farewell, type Removal } from "../../../ops/farewell.ts";
import { fateOfTasks } from "../../../ops/stack/loss.ts";

const removal: Removal = {
  extent: "stack",
  hadResources: true,
  profile: "mine",
  tasks: "deleted",
  clusterIsGone: false,
  namespace: "space",
  keptSecrets: false,
};

describe("what becomes of the tasks", () => {
  const stateOf = (database: string, retainOnDelete: boolean) => ({
    resources: [
      { urn: "s", type: "pulumi:pulumi:Stack", outputs: { database } },
      { urn: "n", type: "kubernetes:core/v1:Namespace", retainOnDelete },
    ],
    pendingCreates: [],
    hasPending: false,
  });

  it("is told by the state of the stack", () => {
    assert.equal(fateOfTasks(stateOf("in-cluster", false)), "deleted");
    assert.equal(fateOfTasks(stateOf("in-cluster", true)), "kept");
    assert.equal(fateOfTasks(stateOf("external", false)), "elsewhere");
    const empty = { resources: [], pendingCreates: [], hasPending: false };
    assert.equal(fateOfTasks(empty), "none");
  });

  it("is announced before it happens", () => {
    assert.match(announceLoss(removal), /All tasks go .* namespace space/);
    assert.match(announceLoss({ ...removal, tasks: "kept" }), /tasks stay/);
  });

  it("is their end when the cluster goes, even where the stack would keep them", () => {
    const loss = { ...removal, tasks: "kept", extent: "all" } as const;
    assert.match(announceLoss(loss), /All tasks go .* profile mine/);
  });

  it("is nothing in a database elsewhere, whatever goes", () => {
    const loss = { ...removal, tasks: "elsewhere", extent: "all" } as const;
    assert.match(announceLoss(loss), /tasks stay/);
  });
});

describe("the last words of down", () => {
  it("name what was removed and what is still there", () => {
    const text = farewell(removal, 65_000);
    assert.match(text, /Removed: the stack .*1 min 5 s/);
    assert.match(text, /Still there: .*profile mine .*--cluster/);
  });

  it("name no profile as still there once it is removed", () => {
    const text = farewell({ ...removal, extent: "all" }, 1000);
    assert.match(text, /Removed: .*the Minikube profile mine/);
    assert.doesNotMatch(text, /Still there/);
  });

  it("name no profile as still there that was found gone", () => {
    const gone = { ...removal, tasks: "lost", clusterIsGone: true } as const;
    assert.doesNotMatch(farewell(gone, 1000), /Still there/);
    assert.match(announceLoss(gone), /went with the cluster/);
  });

  it("say how to delete the tasks that were kept", () => {
    const text = farewell({ ...removal, tasks: "kept" }, 1000);
    assert.match(text, /kubectl delete namespace space/);
  });

  it("say so when there was nothing to remove", () => {
    const text = farewell({ ...removal, hadResources: false }, 1000);
    assert.match(text, /empty already/);
  });

  it("name the passphrase that encrypted settings still need", () => {
    const kept = { ...removal, extent: "all", keptSecrets: true } as const;
    assert.match(farewell(kept, 1000), /Still there: the passphrase/);
  });
});

describe("an API that holds up the removal of namespaces", () => {
  it("is one that is registered but not available", () => {
    const api = (name: string, status: string) => ({
      metadata: { name },
      status: { conditions: [{ type: "Available", status }] },
    });
    const unasked = { metadata: { name: "new" } };
    const items = [api("v1.apps", "True"), api("broken", "False"), unasked];
    assert.deepEqual(brokenApis(JSON.stringify({ items })), ["broken"]);
  });
});
