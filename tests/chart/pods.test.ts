import assert from "node:assert/strict";
import { CI_FILES, HELM_LIMIT_MS, render } from "./helm.ts";
import { containers, pods, type Pod } from "./manifests.ts";

const USERS: Record<string, number> = {
  frontend: 101,
  backend: 65532,
  postgres: 70,
  test: 65532,
};
const component = (pod: Pod) =>
  pod.metadata.labels["app.kubernetes.io/component"] ?? "";

for (const ci of CI_FILES)
  describe(`every pod with ${ci}`, function () {
    this.timeout(HELM_LIMIT_MS);
    let all: Pod[];
    before(async () => {
      all = pods(await render({ ci }));
    });

    it("runs as its image's numeric user and never as root", () => {
      for (const pod of all) {
        const { runAsNonRoot, runAsUser } = pod.spec.securityContext;
        assert.equal(runAsNonRoot, true);
        assert.equal(runAsUser, USERS[component(pod)], pod.metadata.name);
      }
    });

    it("has the runtime's seccomp profile", () => {
      for (const { spec } of all)
        assert.equal(
          spec.securityContext.seccompProfile.type,
          "RuntimeDefault",
        );
    });

    it("has an account of its own release and no token for it", () => {
      for (const { spec } of all) {
        assert.match(spec.serviceAccountName, /^todo-/);
        assert.equal(spec.automountServiceAccountToken, false);
      }
    });

    it("can't write to its root file system nor gain privileges", () => {
      for (const container of all.flatMap(containers))
        assert.deepEqual(container.securityContext, {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        });
    });

    it("limits CPU and memory in every container and asks for less", () => {
      for (const { name, resources } of all.flatMap(containers))
        for (const amount of ["cpu", "memory"]) {
          assert.ok(resources.limits[amount], `${name} ${amount}`);
          assert.ok(resources.requests[amount], `${name} ${amount}`);
        }
    });

    it("runs images with a tag or a digest, from the node where they are there", () => {
      for (const { image, imagePullPolicy } of all.flatMap(containers)) {
        assert.match(image, /[:@][^/]+$/);
        assert.doesNotMatch(image, /:latest$/);
        assert.equal(imagePullPolicy, "IfNotPresent");
      }
    });

    it("has start-up, readiness and liveness probes unless it is a test", () => {
      const serving = all.filter((pod) => component(pod) !== "test");
      for (const { spec } of serving)
        for (const container of spec.containers) {
          assert.ok(container.startupProbe);
          assert.ok(container.readinessProbe);
          assert.ok(container.livenessProbe);
        }
    });
  });

describe("pods from a private registry", function () {
  this.timeout(HELM_LIMIT_MS);

  it("all carry the registry's credentials", async () => {
    const all = pods(await render({ ci: "external-database-values.yaml" }));
    for (const { spec } of all)
      assert.deepEqual(spec.imagePullSecrets, [{ name: "registry-login" }]);
  });
});
