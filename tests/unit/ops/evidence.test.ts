import assert from "node:assert/strict";
import { diagnose } from "../../../ops/evidence/diagnose.ts";
import { maskSecrets } from "../../../ops/evidence/mask.ts";
import { parsePods, restartsOf, type Pod } from "../../../ops/evidence/pods.ts";
import { describeFindings, nextStep } from "../../../ops/evidence/report.ts";
import { hasRestartedSince } from "../../../ops/proof/pods.ts";

interface Status {
  conditions?: { type: string; status: string; message?: string }[];
  initContainerStatuses?: object[];
  containerStatuses?: object[];
}

function pod(status: Status, component = "backend"): Pod {
  const labels = { "app.kubernetes.io/component": component };
  const metadata = { name: `todo-${component}-1`, labels };
  const item = { metadata, status: { phase: "Pending", ...status } };
  return parsePods(JSON.stringify({ items: [item] }))[0]!;
}

const container = (state: object, more: object = {}) => ({
  name: "backend",
  ready: false,
  restartCount: 0,
  state,
  ...more,
});

const waiting = (reason: string) =>
  pod({ containerStatuses: [container({ waiting: { reason } })] });

const ended = { terminated: { exitCode: 1, reason: "Error" } };

describe("the cause of a pod that is not ready", () => {
  for (const reason of [
    "ErrImagePull",
    "ImagePullBackOff",
    "ErrImageNeverPull",
  ])
    it(`is the image when it waits with ${reason}`, () => {
      assert.equal(diagnose(waiting(reason), [])?.cause, "image");
    });

  it("is the configuration when a Secret is missing", () => {
    const trouble = diagnose(waiting("CreateContainerConfigError"), []);
    assert.equal(trouble?.cause, "configuration");
  });

  it("is a crash when the process ends with an error", () => {
    const crashed = container(
      { waiting: { reason: "CrashLoopBackOff" } },
      { restartCount: 3, lastState: ended },
    );
    const trouble = diagnose(pod({ containerStatuses: [crashed] }), ["boom"]);
    assert.equal(trouble?.cause, "crash");
    assert.match(trouble.reason, /exit code 1.*restarted 3 times/);
  });

  it("is the database when the migration can't reach it", () => {
    const migrate = { ...container(ended), name: "migrate" };
    const later = container({ waiting: { reason: "PodInitializing" } });
    const stuck = pod({
      initContainerStatuses: [migrate],
      containerStatuses: [later],
    });
    const log = ["connect ECONNREFUSED 10.0.0.1:5432"];
    const trouble = diagnose(stuck, log);
    assert.equal(trouble?.cause, "database");
    assert.equal(trouble.container?.name, "migrate");
  });

  it("is the memory when the kernel ended the process", () => {
    const killed = container({
      terminated: { exitCode: 137, reason: "OOMKilled" },
    });
    const trouble = diagnose(pod({ containerStatuses: [killed] }), []);
    assert.equal(trouble?.cause, "memory");
  });

  it("is the probe when the process runs", () => {
    const running = pod({ containerStatuses: [container({ running: {} })] });
    assert.equal(diagnose(running, [])?.cause, "probe");
  });

  it("is the cluster's room when no node takes the pod", () => {
    const message = "0/1 nodes are available: 1 Insufficient memory.";
    const condition = { type: "PodScheduled", status: "False", message };
    const trouble = diagnose(pod({ conditions: [condition] }), []);
    assert.equal(trouble?.cause, "scheduling");
    assert.equal(trouble.reason, message);
  });

  it("is none once the pod is ready", () => {
    const ready = pod({ conditions: [{ type: "Ready", status: "True" }] });
    assert.equal(diagnose(ready, []), undefined);
  });
});

describe("the report about pods", () => {
  const trouble = diagnose(waiting("ErrImagePull"), [])!;
  const finding = {
    pod: "todo-backend-1",
    trouble,
    events: ["Failed: no such image"],
    log: ["using postgresql://todo:hunter2@db/todo"],
  };

  it("names pod, cause, event and log without a secret", () => {
    const text = describeFindings([finding]);
    assert.match(text, /todo-backend-1: its image.*\(image\)/);
    assert.match(text, /event {2}Failed: no such image/);
    assert.match(text, /log {4}using postgresql:\/\/todo:\*\*\*@db/);
    assert.doesNotMatch(text, /hunter2/);
  });

  it("advises by the finding that says more than that a pod was starting", () => {
    const starting = { ...finding, trouble: diagnose(pod({}), [])! };
    assert.equal(nextStep([starting, finding]), nextStep([finding]));
    assert.equal(nextStep([]), undefined);
  });
});

describe("masking", () => {
  for (const [open, masked] of [
    ["postgres://u:p%40ss@h/d", "postgres://u:***@h/d"],
    ['{"password":"x y"}', '{"password":***}'],
    ["AUTH_SECRET=abc next", "AUTH_SECRET=*** next"],
    ["authorization: Bearer abc.def", "authorization: Bearer ***"],
    ["{token: abc, id: 7}", "{token: ***, id: 7}"],
    ["password authentication failed", "password authentication failed"],
    ["http://localhost:8080/", "http://localhost:8080/"],
  ] as const)
    it(`turns ${open} into ${masked}`, () => {
      assert.equal(maskSecrets(open), masked);
    });
});

describe("restarts", () => {
  const finishedAt = "2026-01-01T12:00:00Z";
  const lastState = { terminated: { exitCode: 1, finishedAt } };
  const restarted = pod({
    containerStatuses: [
      container({ running: {} }, { restartCount: 2, lastState }),
    ],
  });

  it("are added up over a pod's containers", () => {
    assert.equal(restartsOf(restarted), 2);
  });

  it("count against a run only when they happened during it", () => {
    assert.ok(hasRestartedSince(restarted, new Date("2026-01-01T11:59:59Z")));
    assert.ok(!hasRestartedSince(restarted, new Date("2026-01-01T12:00:01Z")));
  });
});
