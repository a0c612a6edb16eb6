import { strict as assert } from "node:assert";
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  toolNames,
  type PlacedTool,
  type Toolbox,
  type ToolName,
} from "../../../ops/toolchain/ground.ts";
import { createInternetGround } from "../../../ops/toolchain/internet/ground.ts";

describe("equipping a cluster with Minikube's addons", function () {
  this.timeout(10_000);
  const cluster = { profile: "todo-chat", kubeconfig: "/state/kubeconfig" };
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "todo-chat-equip-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("enables ingress and metrics for the profile and waits for both", async () => {
    await equip(toolbox("exit 0"));
    assert.deepEqual(readFileSync(join(root, "calls"), "utf8").split("\n"), [
      "minikube --profile todo-chat addons enable ingress",
      "kubectl --kubeconfig /state/kubeconfig --context todo-chat --namespace ingress-nginx rollout status deployment/ingress-nginx-controller --timeout=180s",
      "minikube --profile todo-chat addons enable metrics-server",
      "kubectl --kubeconfig /state/kubeconfig --context todo-chat --namespace kube-system rollout status deployment/metrics-server --timeout=180s",
      "",
    ]);
  });

  it("keeps Minikube to the cluster's own kubeconfig", async () => {
    const check =
      'test "$KUBECONFIG" = /state/kubeconfig -o "$(basename $0)" = kubectl';
    await equip(toolbox(check));
  });

  it("tells what Minikube said when an addon can't be enabled", async () => {
    const failing = toolbox("echo 'X no such image' >&2; exit 1");
    await assert.rejects(
      equip(failing),
      /could not enable its addon ingress: X no such image/,
    );
  });

  it("asks Minikube for the Kubernetes and the runtime that the stack is made for", async () => {
    const ground = createInternetGround();
    const { startFlags } = await ground.prepareMinikube(
      toolbox(""),
      () => undefined,
    );
    assert.deepEqual(startFlags, [
      "--kubernetes-version=v1.35.1",
      "--container-runtime=containerd",
    ]);
  });

  function equip(box: Toolbox): Promise<void> {
    return createInternetGround().equipCluster(cluster, box, () => undefined);
  }

  /** Stand-ins that note how they are called, then run a line of shell. */
  function toolbox(line: string): Toolbox {
    const placed = toolNames.map((name): [ToolName, PlacedTool] => {
      const path = join(root, name);
      const script = `#!/bin/sh\necho "${name} $*" >> "${root}/calls"\n${line}\n`;
      writeFileSync(path, script);
      chmodSync(path, 0o755);
      return [name, { name, path, version: "1.0.0", source: "PATH" }];
    });
    return { tools: Object.fromEntries(placed) as Toolbox["tools"], env: {} };
  }
});
