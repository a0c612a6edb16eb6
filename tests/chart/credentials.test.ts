import assert from "node:assert/strict";
import { HELM_LIMIT_MS, render } from "./helm.ts";
import {
  containers,
  find,
  ofKind,
  pods,
  type Manifest,
  type Secret,
} from "./manifests.ts";

const CANARY = "canary-7d1f0c52-9b7e-4b0e-8f55-b2a6f4f3a0de";
const URL = `postgresql://todo:${CANARY}@db.example.com/todo`;
const EXTERNAL = {
  postgres: { enabled: false },
  credentials: { databaseUrl: URL, authSecret: CANARY },
};
const IN_CLUSTER = {
  credentials: { postgresPassword: CANARY, authSecret: CANARY },
};

/** What every container takes from which Secret: "container: Secret/KEY". */
const taken = (all: Manifest[]) =>
  pods(all)
    .flatMap(containers)
    .flatMap(({ name, env = [] }) =>
      env
        .map(({ valueFrom }) => valueFrom?.secretKeyRef)
        .filter((ref) => ref !== undefined)
        .map((ref) => `${name}: ${ref.name}/${ref.key}`),
    );

describe("credentials in an existing Secret", function () {
  this.timeout(HELM_LIMIT_MS);
  const ci = "minikube-values.yaml";
  const name = "todo-credentials-1a2b3c4";
  let all: Manifest[];
  before(async () => {
    all = await render({ ci });
  });

  it("reach each container by name, and only those it needs", () => {
    assert.deepEqual(taken(all), [
      `migrate: ${name}/DATABASE_URL`,
      `migrate: ${name}/DIRECT_DATABASE_URL`,
      `backend: ${name}/DATABASE_URL`,
      `backend: ${name}/AUTH_SECRET`,
      `backend: ${name}/LLM_API_KEY`,
    ]);
  });

  it("give the database its password alone, as a file", () => {
    const volumes = pods(all).flatMap(({ spec }) => spec.volumes ?? []);
    const secrets = volumes.flatMap(({ secret }) => secret ?? []);
    assert.equal(secrets.length, 1);
    assert.equal(secrets[0]?.secretName, name);
    assert.deepEqual(
      secrets[0].items.map(({ key }) => key),
      ["POSTGRES_PASSWORD"],
    );
  });

  it("leave the chart without a Secret of its own", () => {
    assert.deepEqual(ofKind(all, "Secret"), []);
  });

  it("restart the pods under another name", async () => {
    const credentials = { existingSecret: "todo-credentials-other" };
    const other = await render({ ci, values: { credentials } });
    const [before, after] = [pods(all), pods(other)].map((found) =>
      found.filter(({ kind }) => kind !== "Pod").map(({ spec }) => spec),
    );
    assert.notDeepEqual(before, after);
  });
});

describe("credentials in the values", function () {
  this.timeout(HELM_LIMIT_MS);

  for (const [place, values] of Object.entries({ EXTERNAL, IN_CLUSTER }))
    it(`stay in the chart's Secret (${place})`, async () => {
      const all = await render({ values });
      const others = all.filter(({ kind }) => kind !== "Secret");
      assert.equal(ofKind(all, "Secret").length, 1);
      assert.doesNotMatch(JSON.stringify(others), new RegExp(CANARY));
    });

  it("make a URL of any password", async () => {
    const postgresPassword = "it's a +sign/test@:#?%";
    const credentials = { ...IN_CLUSTER.credentials, postgresPassword };
    const all = await render({ values: { credentials } });
    const secret = find<Secret>(all, "Secret", "todo-credentials");
    const url = new globalThis.URL(secret.stringData["DATABASE_URL"] ?? "");
    assert.equal(decodeURIComponent(url.password), postgresPassword);
    assert.equal(url.host, "todo-postgres:5432");
    assert.equal(secret.stringData["POSTGRES_PASSWORD"], postgresPassword);
  });

  it("pass on both URLs of another database and deploy none", async () => {
    const all = await render({ ci: "external-database-values.yaml" });
    const secret = find<Secret>(all, "Secret", "todo-credentials");
    assert.match(secret.stringData["DATABASE_URL"] ?? "", /@pooler\./);
    assert.match(secret.stringData["DIRECT_DATABASE_URL"] ?? "", /@direct\./);
    assert.doesNotMatch(JSON.stringify(all), /todo-postgres/);
  });

  it("restart the pods when one of them changes", async () => {
    const [first, second] = [
      await render({ values: IN_CLUSTER }),
      await render({
        values: {
          credentials: { ...IN_CLUSTER.credentials, authSecret: `${CANARY}2` },
        },
      }),
    ].map((all) => ofKind(all, "Deployment"));
    assert.notDeepEqual(first, second);
  });
});
