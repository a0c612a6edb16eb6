import assert from "node:assert/strict";
import { HELM_LIMIT_MS, render } from "./helm.ts";
import { find, type Manifest, type StatefulSet } from "./manifests.ts";

const databaseOf = (all: Manifest[]) =>
  find<StatefulSet>(all, "StatefulSet", "todo-postgres");

describe("the database in the cluster", function () {
  this.timeout(HELM_LIMIT_MS);
  let database: StatefulSet;
  before(async () => {
    database = databaseOf(await render({ ci: "minikube-values.yaml" }));
  });

  it("loses its volume with the release unless data is to be kept", async () => {
    const kept = databaseOf(await render({ ci: "own-secret-values.yaml" }));
    const fate = ({ spec }: StatefulSet) =>
      spec.persistentVolumeClaimRetentionPolicy.whenDeleted;
    assert.equal(fate(database), "Delete");
    assert.equal(fate(kept), "Retain");
  });

  it("asks for a volume of the default class, or of the given one", async () => {
    const given = databaseOf(await render({ ci: "own-secret-values.yaml" }));
    const claim = ({ spec }: StatefulSet) => spec.volumeClaimTemplates[0]?.spec;
    assert.equal(claim(database)?.storageClassName, undefined);
    assert.equal(claim(database)?.resources.requests["storage"], "1Gi");
    assert.equal(claim(given)?.storageClassName, "standard");
    assert.equal(claim(given)?.resources.requests["storage"], "500Mi");
  });

  it("keeps its files below the volume's own folder", () => {
    const [container] = database.spec.template.spec.containers;
    const folder = container?.env.find(({ name }) => name === "PGDATA")?.value;
    const mounts = container?.volumeMounts.map(({ mountPath }) => mountPath);
    assert.ok(mounts?.some((mount) => folder?.startsWith(`${mount}/`)));
  });

  it("can be replaced when its pod never got ready", () => {
    assert.equal(database.spec.podManagementPolicy, "Parallel");
  });

  it("says nothing of its version in its claim, which can't change", () => {
    const [claim] = database.spec.volumeClaimTemplates;
    assert.deepEqual(
      claim?.metadata.labels,
      database.spec.selector.matchLabels,
    );
  });
});
