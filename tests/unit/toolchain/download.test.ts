import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadVerified } from "../../../ops/toolchain/internet/download.ts";
import type { Release } from "../../../ops/toolchain/internet/releases.ts";
import { UserError } from "../../../ops/user-error.ts";
import { publish, sha256, type ReleaseServer } from "./release-server.ts";

const bytes = randomBytes(3 * 1024 * 1024);

describe("downloading a release", function () {
  this.timeout(20_000);
  let folder: string;
  let server: ReleaseServer;

  before(() => {
    process.env["NO_PROXY"] = "127.0.0.1";
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "todo-chat-download-"));
    server = await publish(bytes);
  });
  afterEach(async () => {
    await server.close();
    // A cut download may still be closing its file.
    await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 50 });
  });

  it("brings the published bytes and reports how far it is", async () => {
    const lines: string[] = [];
    const file = await downloadVerified(release(), folder, (line) =>
      lines.push(line),
    );
    assert.ok(readFileSync(file).equals(bytes));
    assert.equal(lines.at(-1), "tool: 3 of 3 MiB");
  });

  it("goes on after a cut connection where it stopped", async () => {
    server.cuts.push(1024 * 1024, 512 * 1024);
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
    assert.equal(transfers().length, 3);
    assert.match(transfers()[1] ?? "", /bytes=[1-9]/);
  });

  it("starts again where the server doesn't know ranges", async () => {
    server.ranges = false;
    server.cuts.push(1024 * 1024);
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
  });

  it("continues what a killed run began", async () => {
    const begun = bytes.subarray(0, 1_000_000);
    writeFileSync(join(folder, `${sha256(bytes)}.part`), begun);
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
    assert.deepEqual(transfers(), ["/tool bytes=1000000-"]);
  });

  it("keeps a whole file that a killed run had not unpacked yet", async () => {
    writeFileSync(join(folder, `${sha256(bytes)}.part`), bytes);
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
  });

  it("starts afresh when what a killed run left is spoiled", async () => {
    writeFileSync(join(folder, `${sha256(bytes)}.part`), randomBytes(5000));
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
  });

  it("tries again when the server is overloaded", async () => {
    server.refusals.push(503, 429);
    const file = await downloadVerified(release(), folder, () => undefined);
    assert.ok(readFileSync(file).equals(bytes));
  });

  it("stops at once when the server refuses", async () => {
    server.refusals.push(404);
    await assert.rejects(attempt(), /\/tool answered 404 Not Found\.$/);
    assert.equal(transfers().length, 1);
  });

  it("gives up after five cut connections and says that it will go on", async () => {
    server.cuts.push(10, 10, 10, 10, 10);
    await assert.rejects(attempt(), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(
        error.message,
        /could not be fetched in 5 attempts: other side closed/,
      );
      return /goes on where it stopped/.test(error.next ?? "");
    });
  });

  describe("whose checksum is another", () => {
    beforeEach(async () => {
      await server.close();
      server = await publish(bytes, "0".repeat(64));
    });

    it("removes the file and names both addresses", async () => {
      await assert.rejects(attempt(), /\/tool does not have .*\/tool\.sha256/);
      assert.equal(existsSync(join(folder, `${"0".repeat(64)}.part`)), false);
    });
  });

  it("refuses a checksum file that is a sign-in page", async () => {
    await server.close();
    server = await publish(bytes, "<html>Sign in</html>");
    await assert.rejects(attempt(), /states no SHA-256 of tool/);
    assert.deepEqual(transfers(), []);
  });

  function release(): Release {
    const url = `${server.url}/tool`;
    return { url, checksumUrl: `${url}.sha256`, packing: "executable" };
  }

  function attempt(): Promise<string> {
    return downloadVerified(release(), folder, () => undefined);
  }

  function transfers(): string[] {
    return server.asked.filter((asked) => !asked.startsWith("/tool.sha256"));
  }
});
