import assert from "node:assert/strict";
import { ensureDocker, releaseDocker } from "../../ops/toolchain/docker.ts";
import {
  changedFiles,
  inDocker,
  personsKubeconfig,
  processesLeft,
} from "./leftovers.ts";
import { profile, run, tool } from "./surroundings.ts";

describe("npm run down", () => {
  const files = changedFiles();
  const kubeconfig = personsKubeconfig();

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

  describe("with --cluster", () => {
    it("leaves no process running", async () => {
      const { exitCode, output } = await run(["down", "--cluster"]);
      assert.equal(exitCode, 0, output);
      assert.deepEqual(processesLeft(), []);
    });

    it("leaves no container, volume or network", async () => {
      // It may have ended the daemon, if that was started for it.
      await ensureDocker(() => undefined);
      assert.equal(inDocker(), "");
      await releaseDocker();
    });

    it("leaves the checkout and the person's kubeconfig as they were", () => {
      assert.equal(changedFiles(), files);
      assert.equal(personsKubeconfig(), kubeconfig);
    });
  });
});
