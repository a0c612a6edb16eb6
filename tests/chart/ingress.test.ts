import assert from "node:assert/strict";
import type { networking } from "@pulumi/kubernetes/types/output.js";
import { HELM_LIMIT_MS, render } from "./helm.ts";
import { find, ofKind, type Manifest } from "./manifests.ts";

type Ingress = Manifest & { spec: networking.v1.IngressSpec };

const ingressOf = async (ci: string) =>
  find<Ingress>(await render({ ci }), "Ingress", "todo-frontend");

describe("the Ingress", function () {
  this.timeout(HELM_LIMIT_MS);

  it("leads the one host to the frontend and leaves the controller open", async () => {
    const { metadata, spec } = await ingressOf("minikube-values.yaml");
    assert.deepEqual(
      spec.rules.map(({ host }) => host),
      ["todo.local"],
    );
    assert.equal(spec.ingressClassName, undefined);
    assert.equal(metadata.annotations, undefined);
    assert.equal(spec.tls, undefined);
  });

  it("leads every host to the frontend, all paths of it", async () => {
    const { spec } = await ingressOf("tls-ingress-values.yaml");
    const service = { name: "todo-frontend", port: { name: "http" } };
    for (const { http } of spec.rules)
      assert.deepEqual(http.paths, [
        { path: "/", pathType: "Prefix", backend: { service } },
      ]);
  });

  it("covers every host with the one certificate", async () => {
    const { spec } = await ingressOf("tls-ingress-values.yaml");
    const hosts = ["todo.example.com", "todo.example.org"];
    assert.deepEqual(spec.tls, [{ secretName: "todo-tls", hosts }]);
    assert.deepEqual(
      spec.rules.map(({ host }) => host),
      hosts,
    );
  });

  it("has the class and the annotations it is given", async () => {
    const { metadata, spec } = await ingressOf("tls-ingress-values.yaml");
    assert.equal(spec.ingressClassName, "internal");
    assert.deepEqual(metadata.annotations, { "example.com/buffering": "off" });
  });

  it("is absent when it isn't wanted", async () => {
    const all = await render({ ci: "own-secret-values.yaml" });
    assert.deepEqual(ofKind(all, "Ingress"), []);
  });
});
