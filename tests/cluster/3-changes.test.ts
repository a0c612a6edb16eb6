import assert from "node:assert/strict";
import { after, afterEach, beforeEach } from "mocha";
import { ProjectCopy } from "./project-copy.ts";
import { kubectl, podNames, run, tool } from "./surroundings.ts";
import { plannedChanges, urnOf } from "./stack.ts";
import { whileVisited } from "./visitors.ts";

const imageOf = (component: string) =>
  kubectl(
    ...["get", "deployment", `todo-${component}`],
    "--output=jsonpath={.spec.template.spec.containers[0].image}",
  );
const secretName = () =>
  kubectl(
    ...["get", "deployment", "todo-backend", "--output"],
    "jsonpath={..secretKeyRef.name}",
  );

async function bringUp(folder: string) {
  const { exitCode, output } = await run(["up"], folder);
  assert.equal(exitCode, 0, output);
}

describe("a change", () => {
  let copy: ProjectCopy;
  beforeEach(() => (copy = new ProjectCopy()));
  afterEach(() => copy.remove());

  // Back to what the checkout says, for the tests that follow.
  after(() => bringUp("."));

  it("of one line of the backend is previewed as its image, its delivery and the release, and rolls out without a lost request", async () => {
    copy.append("app/backend/src/server.ts", "\n// One more line.\n");
    assert.deepEqual(await plannedChanges(copy.folder), [
      "update Image backend",
      "update NodeImage backend",
      "update Release todo",
    ]);
    const [before, frontend] = [
      await imageOf("backend"),
      await imageOf("frontend"),
    ];
    const { answered, lost } = await whileVisited(() => bringUp(copy.folder));
    assert.notEqual(await imageOf("backend"), before);
    assert.equal(await imageOf("frontend"), frontend);
    assert.ok(answered > 0);
    assert.deepEqual(lost, []);
  });

  it("of a template rolls out", async () => {
    copy.append(
      "app/chart/templates/backend/configmap.yaml",
      "  ADDED_BY_TEST: here\n",
    );
    const before = await podNames("backend");
    await bringUp(copy.folder);
    const data = "--output=jsonpath={.data.ADDED_BY_TEST}";
    assert.equal(
      await kubectl("get", "configmap", "todo-backend", data),
      "here",
    );
    const common = (await podNames("backend")).filter((pod) =>
      before.includes(pod),
    );
    assert.deepEqual(common, []);
  });

  it("of a secret rolls the backend to a Secret of a new name, without a lost request", async () => {
    const before = await secretName();
    const urn = await urnOf(
      "random:index/randomPassword:RandomPassword",
      "credentials-auth-secret",
    );
    const replace = ["up", "--yes", "--skip-preview", `--replace=${urn}`];
    const { lost } = await whileVisited(() => tool("pulumi", replace));
    assert.deepEqual(lost, []);
    assert.notEqual(await secretName(), before);
    const old = before.split(" ")[0]!;
    await assert.rejects(kubectl("get", "secret", old), /not found/i);
  });
});

describe("secrets", () => {
  it("are in clear in no state, value, manifest, ConfigMap or log", async () => {
    const secret = (await secretName()).split(" ")[0]!;
    const { data } = JSON.parse(
      await kubectl("get", "secret", secret, "--output=json"),
    ) as { data: Record<string, string> };
    const selector = "--selector=app.kubernetes.io/instance=todo";
    const places = {
      state: await tool("pulumi", ["stack", "export"]),
      outputs: await tool("pulumi", ["stack", "output", "--json"]),
      values: await tool("helm", [
        "get",
        "values",
        "todo",
        "-a",
        "-n",
        "todo-chat",
      ]),
      manifest: await tool("helm", [
        "get",
        "manifest",
        "todo",
        "-n",
        "todo-chat",
      ]),
      settings: await kubectl("get", "configmaps", "--output=json"),
      logs: await kubectl("logs", selector, "--all-containers", "--tail=-1"),
    };
    for (const [key, encoded] of Object.entries(data)) {
      const value = Buffer.from(encoded, "base64").toString("utf8");
      for (const [place, text] of Object.entries(places))
        assert.ok(
          !text.includes(value),
          `${key} stands in clear in the ${place}`,
        );
    }
  });
});
