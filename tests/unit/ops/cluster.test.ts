import assert from "node:assert/strict";
import { decideCluster, type Observed } from "../../../ops/cluster/decide.ts";
import { readMinikubeLine } from "../../../ops/cluster/minikube-events.ts";
import { decideStanding } from "../../../ops/cluster/standing.ts";
import { startArgs } from "../../../ops/cluster/start-args.ts";
import type { ClusterRecord } from "../../../ops/cluster/record.ts";

const container = { id: "node-1", running: true, port: 8080 };
const nothing: Observed = {
  container: undefined,
  hasProfile: false,
  apiAnswers: false,
};
const running: Observed = { container, hasProfile: true, apiAnswers: true };
const made: ClusterRecord = {
  phase: "made",
  profile: "todo-chat",
  containerId: "node-1",
  uid: "uid-1",
};
const making: ClusterRecord = { phase: "making", profile: "todo-chat" };

describe("what up does about the Minikube profile", () => {
  it("makes one where there is none, whatever was noted before", () => {
    assert.equal(decideCluster(nothing, undefined), "create");
    assert.equal(decideCluster(nothing, made), "create");
  });

  it("uses ours as it is when it runs and answers", () => {
    assert.equal(decideCluster(running, made), "use");
  });

  it("starts ours when it is stopped or does not answer", () => {
    const stopped = { ...container, running: false };
    assert.equal(
      decideCluster({ ...running, container: stopped }, made),
      "start",
    );
    assert.equal(
      decideCluster({ ...running, apiAnswers: false }, made),
      "start",
    );
  });

  it("makes ours anew when it is half made or has lost its node", () => {
    assert.equal(decideCluster(running, making), "recreate");
    const nodeless = { ...running, container: undefined };
    assert.equal(decideCluster(nodeless, made), "recreate");
  });

  it("leaves alone what somebody else made under the name", () => {
    assert.equal(decideCluster(running, undefined), "foreign");
    const other = { ...container, id: "node-2" };
    assert.equal(
      decideCluster({ ...running, container: other }, made),
      "foreign",
    );
  });
});

describe("what down does about the Minikube profile", () => {
  it("starts a stopped one to remove the stack from it, but not to delete it too", () => {
    assert.equal(decideStanding("start", true, "stack"), "start");
    assert.equal(decideStanding("start", true, "all"), "delete");
  });

  it("takes ours for gone once its name has passed to another node", () => {
    assert.equal(decideStanding("foreign", true, "all"), "gone");
    assert.equal(decideStanding("foreign", false, "all"), "unknown");
  });
});

describe("minikube start", () => {
  const machine = { cpus: 8, memoryBytes: 12 * 1024 ** 3, isRoot: false };

  it("publishes the node's port 80 on this machine alone", () => {
    const args = startArgs("p", 8080, machine, ["--cni=bridge"]);
    assert.ok(args.includes("--ports=127.0.0.1:8080:80"));
    assert.ok(args.includes("--cni=bridge"));
  });

  it("takes a third of the memory and at most four processors", () => {
    const args = startArgs("p", 80, machine, []);
    assert.ok(args.includes("--memory=4096mb"));
    assert.ok(args.includes("--cpus=4"));
  });

  it("is forced for root alone, whom the Docker driver refuses otherwise", () => {
    assert.ok(!startArgs("p", 80, machine, []).includes("--force"));
    const root = { ...machine, isRoot: true };
    assert.ok(startArgs("p", 80, root, []).includes("--force"));
  });

  it("is followed by the events that it prints", () => {
    const line = (type: string, data: object) =>
      readMinikubeLine(
        JSON.stringify({ type: `io.k8s.sigs.minikube.${type}`, data }),
      );
    const step = {
      message: "Creating\n node",
      currentstep: "3",
      totalsteps: "19",
    };
    assert.deepEqual(line("step", step), {
      kind: "step",
      text: "Creating node [3/19]",
    });
    const error = { message: "No room", advice: "Make some", exitcode: "50" };
    assert.deepEqual(line("error", error), {
      kind: "error",
      text: "No room\nMake some",
    });
    assert.equal(readMinikubeLine("plain words"), undefined);
  });
});
