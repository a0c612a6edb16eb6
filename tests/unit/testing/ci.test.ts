import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CI = resolve(import.meta.dirname, "../../../.ci/run");

interface Suite {
  readonly says: string;
  readonly exitCode?: number;
}

describe(".ci/run", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "todo-chat-ci-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs it with an npm that only says what the suites are to say. */
  function ci(test: Suite, cluster: Suite) {
    const npm = [
      "#!/bin/sh",
      `[ "$2" = test ] && { printf '%s\\n' "${test.says}"; exit ${test.exitCode ?? 0}; }`,
      `printf '%s\\n' "${cluster.says}"; exit ${cluster.exitCode ?? 0}`,
    ];
    writeFileSync(join(folder, "npm"), npm.join("\n"), { mode: 0o755 });
    const PATH = `${folder}:${process.env["PATH"]}`;
    const env = { ...process.env, PATH };
    return new Promise<{ lines: string[]; ok: boolean }>((settle) =>
      execFile(CI, { env }, (error, stdout) =>
        settle({ lines: stdout.trimEnd().split("\n"), ok: !error }),
      ),
    );
  }

  it("closes with the sum of both suites, the only such line", async () => {
    const { lines, ok } = await ci(
      { says: "5 passed, 0 failed" },
      { says: "2 passed, 0 failed, 1 skipped" },
    );
    assert.equal(lines.at(-1), "7 passed, 0 failed");
    assert.equal(lines.filter((line) => /^\d+ passed/.test(line)).length, 1);
    assert.ok(ok);
  });

  it("fails with the tests that failed", async () => {
    const { lines, ok } = await ci(
      { says: "5 passed, 2 failed", exitCode: 1 },
      { says: "2 passed, 0 failed" },
    );
    assert.equal(lines.at(-1), "7 passed, 2 failed");
    assert.ok(!ok);
  });

  it("counts a suite that broke off as a failure", async () => {
    const { lines, ok } = await ci(
      { says: "5 passed, 0 failed" },
      { says: "no space left", exitCode: 1 },
    );
    assert.equal(lines.at(-1), "5 passed, 1 failed");
    assert.ok(!ok);
  });

  it("counts a suite that ran nothing as a failure", async () => {
    const { lines, ok } = await ci(
      { says: "5 passed, 0 failed" },
      { says: "0 passed, 0 failed" },
    );
    assert.equal(lines.at(-1), "5 passed, 1 failed");
    assert.ok(!ok);
  });
});
