import assert from "node:assert/strict";
import { openerFor } from "../../../ops/browser.ts";
import { parsePods } from "../../../ops/evidence/pods.ts";
import { describeChecks } from "../../../ops/status/check.ts";
import { judgeProfile } from "../../../ops/status/cluster.ts";
import { judgePods } from "../../../ops/status/pods.ts";
import { judgeRelease } from "../../../ops/status/release.ts";
import { judgeStack } from "../../../ops/status/stack.ts";

const podsOf = (...pods: { name: string; ready: boolean }[]) =>
  parsePods(
    JSON.stringify({
      items: pods.map(({ name, ready }) => ({
        metadata: { name },
        status: {
          phase: "Running",
          conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
          containerStatuses: [
            {
              name: "main",
              image: "docker.io/library/todo-backend:v1",
              ready,
              restartCount: 1,
            },
          ],
        },
      })),
    }),
  );

describe("the status", () => {
  const well = { title: "Stack", isWell: true, text: "dev", next: "unneeded" };
  const ill = { title: "Pods", isWell: false, text: "none", next: "mend it" };

  it("says that all is well, and no next step", () => {
    const text = describeChecks([well]);
    assert.match(text, /✔ Stack +dev/);
    assert.match(text, /All is well/);
    assert.doesNotMatch(text, /Next/);
  });

  it("gives the next step of the first check that fails", () => {
    const later = { ...ill, title: "Page", next: "something else" };
    const text = describeChecks([well, ill, later]);
    assert.match(text, /✖ Pods +none/);
    assert.match(text, /Next: mend it$/);
  });
});

describe("the status of the cluster", () => {
  it("is well only while ours runs and answers", () => {
    assert.equal(judgeProfile("mine", "use", 80).isWell, true);
    for (const action of ["start", "create", "recreate", "foreign"] as const)
      assert.equal(judgeProfile("mine", action, 80).isWell, false);
  });
});

describe("the status of the stack", () => {
  const state = {
    resources: [{ urn: "u", type: "t" }],
    pendingCreates: [],
    hasPending: false,
  };

  it("is well when it holds resources", () => {
    assert.equal(judgeStack(state).isWell, true);
  });

  it("is not when it is empty, or not there", () => {
    assert.equal(judgeStack({ ...state, resources: [] }).isWell, false);
    assert.match(judgeStack(undefined).text, /does not exist/);
  });

  it("is not while an interrupted update is pending", () => {
    const check = judgeStack({ ...state, hasPending: true });
    assert.equal(check.isWell, false);
    assert.match(check.text, /interrupted/);
  });
});

describe("the status of the release", () => {
  it("is that of its newest revision", () => {
    const check = judgeRelease([
      { revision: 10, status: "failed" },
      { revision: 9, status: "deployed" },
    ]);
    assert.equal(check.isWell, false);
    assert.match(check.text, /revision 10: failed/);
  });

  it("is not well when there is none", () => {
    assert.equal(judgeRelease([]).isWell, false);
  });
});

describe("the status of the pods", () => {
  it("shows readiness, restarts and image of each", () => {
    const check = judgePods(podsOf({ name: "a", ready: true }), []);
    assert.equal(check.isWell, true);
    assert.match(
      check.details?.join("\n") ?? "",
      /a +ready +1 restart +todo-backend:v1/,
    );
  });

  it("is not well while one is not ready, or there is none", () => {
    const pods = podsOf(
      { name: "a", ready: true },
      { name: "b", ready: false },
    );
    const check = judgePods(pods, []);
    assert.equal(check.isWell, false);
    assert.equal(check.text, "1 of 2 ready");
    assert.equal(judgePods([], []).isWell, false);
  });
});

describe("the program that opens the page", () => {
  it("is the one of the system", () => {
    assert.equal(openerFor({ platform: "darwin", env: {} }), "open");
    const wayland = { WAYLAND_DISPLAY: "wayland-0" };
    assert.equal(openerFor({ platform: "linux", env: wayland }), "xdg-open");
    const wsl = { WSL_DISTRO_NAME: "Ubuntu", DISPLAY: ":0" };
    assert.equal(openerFor({ platform: "linux", env: wsl }), "wslview");
  });

  it("is none where there is no screen", () => {
    assert.equal(openerFor({ platform: "linux", env: {} }), undefined);
  });
});
