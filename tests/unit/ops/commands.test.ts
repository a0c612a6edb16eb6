import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { exportLine } from "../../../ops/commands/env.ts";
import { shortage } from "../../../ops/disk.ts";
import { describeTime, summarize } from "../../../ops/summary.ts";
import { unmetRequirement } from "../../../ops/requirements.mjs";

describe("the requirements", () => {
  it("are Node.js 20.19 or newer", () => {
    assert.equal(unmetRequirement("linux", "20.19.0"), undefined);
    assert.equal(unmetRequirement("darwin", "24.1.0"), undefined);
    assert.match(
      unmetRequirement("linux", "20.18.3") ?? "",
      /20\.19.*20\.18\.3/,
    );
  });

  it("send Windows to WSL2", () => {
    assert.match(unmetRequirement("win32", "24.1.0") ?? "", /WSL2/);
  });
});

describe("the summary of up", () => {
  const outcome = { host: "todo.local", changed: true, elapsedMs: 125_000 };

  it("gives the address, the time and the line for /etc/hosts", () => {
    const text = summarize({ ...outcome, url: "http://localhost:8080" });
    assert.match(text, /Up and tested: http:\/\/localhost:8080 .*2 min 5 s/);
    assert.match(text, /http:\/\/todo\.local:8080, add/);
    assert.match(text, /127\.0\.0\.1 todo\.local/);
  });

  it("leaves that line out where the name leads here already", () => {
    const text = summarize({ ...outcome, url: "http://todo.local" });
    assert.doesNotMatch(text, /etc\/hosts/);
  });

  it("says when nothing changed", () => {
    const still = { ...outcome, url: "http://localhost", changed: false };
    assert.match(summarize(still), /Nothing changed/);
  });

  it("tells short times in seconds", () => {
    assert.equal(describeTime(9_400), "9 s");
  });
});

describe("a line for the shell", () => {
  it("brings every value through unharmed", () => {
    const value = `it's "$HOME" \`x\` \\ end`;
    const script = `${exportLine("V", value)}; printf %s "$V"`;
    assert.equal(
      execFileSync("sh", ["-c", script], { encoding: "utf8" }),
      value,
    );
  });
});

describe("the disk", () => {
  const gibibyte = 1024 ** 3;

  it("is too small below the need, and the message names both numbers", () => {
    const problem = shortage({ folder: "/cache", gib: 12 }, 3.5 * gibibyte);
    assert.match(problem?.message ?? "", /\/cache has 3\.5 GiB free; 12 GiB/);
  });

  it("is large enough at the need", () => {
    assert.equal(shortage({ folder: "/", gib: 12 }, 12 * gibibyte), undefined);
  });
});
