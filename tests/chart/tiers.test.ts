import assert from "node:assert/strict";
import type { policy } from "@pulumi/kubernetes/types/output.js";
import { HELM_LIMIT_MS, render, type Rendering } from "./helm.ts";
import {
  find,
  ofKind,
  type ConfigMap,
  type Deployment,
  type Manifest,
} from "./manifests.ts";

type Budget = Manifest & { spec: policy.v1.PodDisruptionBudgetSpec };

const LIMITS = {
  frontend: { cpu: "200m", memory: "256Mi" },
  backend: { cpu: "300m", memory: "512Mi" },
};
const CHANGES: Record<"frontend" | "backend", Rendering> = {
  frontend: { release: "other" },
  backend: { values: { backend: { logLevel: "debug" } } },
};
/** What the backend takes at most from SIGTERM to its end. */
const DRAIN_SECONDS = 45;
const ci = "minikube-values.yaml";
const checksum = ({ spec }: Deployment) =>
  spec.template.metadata.annotations["checksum/config"];

for (const tier of ["frontend", "backend"] as const)
  describe(`the ${tier}`, function () {
    this.timeout(HELM_LIMIT_MS);
    let all: Manifest[];
    let deployment: Deployment;
    before(async () => {
      all = await render({ ci });
      deployment = find(all, "Deployment", `todo-${tier}`);
    });

    it("runs two pods within its limits", () => {
      const { replicas, template } = deployment.spec;
      assert.equal(replicas, 2);
      assert.deepEqual(
        template.spec.containers[0]?.resources.limits,
        LIMITS[tier],
      );
    });

    it("never has fewer pods than asked for while it rolls", () => {
      assert.deepEqual(deployment.spec.strategy.rollingUpdate, {
        maxUnavailable: 0,
        maxSurge: 1,
      });
    });

    it("serves on while its end spreads, and has time left to drain", () => {
      const { containers, terminationGracePeriodSeconds } =
        deployment.spec.template.spec;
      const pause = containers[0]?.lifecycle.preStop.sleep.seconds ?? 0;
      assert.ok(pause >= 5);
      assert.ok(terminationGracePeriodSeconds >= pause + DRAIN_SECONDS);
    });

    it("spreads over nodes where it can", () => {
      const [spread] =
        deployment.spec.template.spec.topologySpreadConstraints ?? [];
      assert.equal(spread?.whenUnsatisfiable, "ScheduleAnyway");
      assert.equal(spread.topologyKey, "kubernetes.io/hostname");
    });

    it("restarts when its ConfigMap changes", async () => {
      const release = CHANGES[tier].release ?? "todo";
      const other = await render({ ci, ...CHANGES[tier] });
      const changed = find<Deployment>(
        other,
        "Deployment",
        `${release}-${tier}`,
      );
      assert.notEqual(checksum(deployment), checksum(changed));
    });
  });

for (const tier of ["frontend", "backend"])
  describe(`the ${tier}'s disruption budget`, function () {
    this.timeout(HELM_LIMIT_MS);

    it("lets a drained node take one pod at a time", async () => {
      const all = await render({ ci });
      const { spec } = find<Budget>(all, "PodDisruptionBudget", `todo-${tier}`);
      assert.equal(spec.maxUnavailable, 1);
    });

    it("is absent for a single pod, which it would nail to its node", async () => {
      const all = await render({ ci, values: { [tier]: { replicas: 1 } } });
      const names = ofKind<Budget>(all, "PodDisruptionBudget").map(
        ({ metadata }) => metadata.name,
      );
      assert.ok(!names.includes(`todo-${tier}`));
    });
  });

describe("the backend's settings", function () {
  this.timeout(HELM_LIMIT_MS);

  it("name the port, the log level, the model and the hosts that the page has", async () => {
    const all = await render({ ci: "tls-ingress-values.yaml" });
    const { data } = find<ConfigMap>(all, "ConfigMap", "todo-backend");
    assert.deepEqual(data, {
      PORT: "3000",
      LOG_LEVEL: "info",
      LLM_PROVIDER: "openai-compatible",
      LLM_MODEL: "qwen3:8b",
      LLM_BASE_URL: "http://ollama.ollama.svc:11434/v1",
      LLM_FIRST_TOKEN_SECONDS: "90",
      LLM_TIMEOUT_SECONDS: "240",
      PUBLIC_HOSTS: "todo.example.com,todo.example.org,localhost,127.0.0.1",
    });
  });

  it("migrate the database before the server starts", async () => {
    const all = await render({ ci });
    const { spec } = find<Deployment>(all, "Deployment", "todo-backend");
    const [migrate, ...others] = spec.template.spec.initContainers;
    assert.deepEqual(migrate?.command, ["node", "dist/migrate.js"]);
    assert.equal(others.length, 0);
  });
});

describe("the frontend's upstream", function () {
  this.timeout(HELM_LIMIT_MS);

  it("is the backend's Service of the same release", async () => {
    const all = await render({ ci, release: "other" });
    const { data } = find<ConfigMap>(all, "ConfigMap", "other-frontend");
    assert.match(data["upstream.conf"] ?? "", /server other-backend:80;/);
  });
});
