import assert from "node:assert/strict";
import { execa } from "execa";
import { kubectl, namespace, project, run, tool, url } from "./surroundings.ts";

interface Pod {
  metadata: { labels: Record<string, string> };
  status: { containerStatuses: { ready: boolean; restartCount: number }[] };
}

describe("npm run up", () => {
  it("ends with the address that it tested", async () => {
    const { exitCode, output } = await run(["up"]);
    assert.equal(exitCode, 0, output);
    assert.ok(output.includes(url), output);
  });

  it("leaves 2 + 2 + 1 pods ready that never restarted", async () => {
    const { items } = JSON.parse(
      await kubectl("get", "pods", "--output=json"),
    ) as { items: Pod[] };
    const components = items.map(
      ({ metadata }) => metadata.labels["app.kubernetes.io/component"],
    );
    assert.deepEqual(components.sort(), [
      ...["backend", "backend", "frontend", "frontend", "postgres"],
    ]);
    for (const { status } of items)
      for (const { ready, restartCount } of status.containerStatuses)
        assert.deepEqual(
          { ready, restartCount },
          { ready: true, restartCount: 0 },
        );
  });

  it("makes a release whose own tests pass", async () => {
    await tool("helm", ["test", "todo", "--namespace", namespace]);
  });

  it("changes and builds nothing the second time, and says so", async () => {
    const everything = () => kubectl("get", "pods,secrets", "--output=name");
    const before = await everything();
    const { exitCode, output } = await run(["up"]);
    assert.equal(exitCode, 0, output);
    assert.match(output, /nothing changed/i);
    assert.doesNotMatch(output, /creating|updating|replacing/);
    assert.equal(await everything(), before);
  });

  it("lets Pulumi be used by hand with what `npm run -s env` prints", async () => {
    const byHand =
      'eval "$(npm run -s env)" && pulumi preview --expect-no-changes';
    const { stdout } = await execa("sh", ["-c", byHand], { cwd: project });
    assert.match(stdout, /unchanged/);
  });

  it("is told well of by status, and previewed as unchanged", async () => {
    assert.equal((await run(["status"])).exitCode, 0);
    assert.equal((await run(["preview"])).exitCode, 0);
  });

  it("refuses pods in the namespace that could become root", async () => {
    const pod = ["run", "intruder", "--image=x:1", "--privileged"];
    await assert.rejects(
      kubectl(...pod, "--dry-run=server"),
      /violates PodSecurity "restricted/,
    );
  });
});
