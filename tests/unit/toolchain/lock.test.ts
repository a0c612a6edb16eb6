import { strict as assert } from "node:assert";
import { mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alone } from "../../../ops/toolchain/lock.ts";

describe("working alone on a folder", function () {
  this.timeout(10_000);
  let root: string;
  let path: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "todo-chat-lock-"));
    path = join(root, "pulumi", "3.255.0");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("makes the second wait for the first and tells what it waits for", async () => {
    const order: string[] = [];
    let finishFirst = (): void => undefined;
    const firstEnds = new Promise<void>((done) => (finishFirst = done));
    const first = alone(
      path,
      () => undefined,
      async () => {
        await firstEnds;
        order.push("first");
      },
    );
    const waits = (line: string) => {
      assert.equal(line, `Waiting for another run: ${path}`);
      finishFirst();
    };
    await Promise.all([
      first,
      alone(path, waits, async () => order.push("second")),
    ]);
    assert.deepEqual(order, ["first", "second"]);
  });

  it("lets the next in after a failure", async () => {
    const failing = alone(
      path,
      () => undefined,
      async () => {
        throw new Error("no room");
      },
    );
    await assert.rejects(failing, /no room/);
    assert.equal(
      await alone(
        path,
        () => undefined,
        async () => 7,
      ),
      7,
    );
  });

  it("takes over from a run that was killed", async () => {
    const longAgo = new Date(Date.now() - 60_000);
    mkdirSync(`${path}.lock`, { recursive: true });
    utimesSync(`${path}.lock`, longAgo, longAgo);
    assert.equal(await alone(path, assert.fail, async () => 7), 7);
  });
});
