import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { profile, project, run, tool } from "./surroundings.ts";

const docker = (...args: string[]) =>
  execFileSync("docker", args, { encoding: "utf8" });
const changedFiles = () =>
  execFileSync("git", ["status", "--porcelain"], {
    cwd: project,
    encoding: "utf8",
  });

describe("npm run down", () => {
  const before = changedFiles();

  it("removes the stack, and brings nothing to an end the second time", async () => {
    for (const _ of ["once", "twice"]) {
      const { exitCode, output } = await run(["down"]);
      assert.equal(exitCode, 0, output);
    }
    const exported = await tool("pulumi", ["stack", "export"]);
    assert.doesNotMatch(exported, /todo-chat:index:TodoChat/);
  });

  it("ends cleanly when the cluster was deleted behind Pulumi's back", async () => {
    const up = await run(["up"]);
    assert.equal(up.exitCode, 0, up.output);
    await tool("minikube", ["delete", "--profile", profile]);
    const { exitCode, output } = await run(["down"]);
    assert.equal(exitCode, 0, output);
  });

  it("leaves no container, volume, network or changed file with --cluster", async () => {
    const { exitCode, output } = await run(["down", "--cluster"]);
    assert.equal(exitCode, 0, output);
    const named = ["--filter", `name=^${profile}$`, "--quiet"];
    assert.equal(docker("ps", "--all", ...named), "");
    assert.equal(docker("volume", "ls", ...named), "");
    assert.equal(docker("network", "ls", ...named), "");
    assert.equal(changedFiles(), before);
  });
});
