import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listContext } from "../../../components/build-context.ts";
import { hashBuild } from "../../../components/content-hash.ts";

describe("the hash of a build", () => {
  let context: string;
  let before: string;

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), text);
  };
  const hash = (
    more: { args?: Record<string, string>; platform?: string } = {},
  ) =>
    hashBuild({
      context,
      dockerfile: join(context, "web/Dockerfile"),
      platform: "linux/amd64",
      ...more,
    });

  beforeEach(() => {
    context = mkdtempSync(join(tmpdir(), "context-"));
    write("web/Dockerfile", "FROM scratch");
    write("web/Dockerfile.dockerignore", "*\n!web/src\n**/*.log\n");
    write("web/src/b.ts", "b");
    write("web/src/a.ts", "a");
    write("node_modules/x/index.js", "x");
    before = hash();
  });
  afterEach(() => rmSync(context, { recursive: true }));

  it("is 64 hexadecimal digits", () => {
    assert.match(before, /^[0-9a-f]{64}$/);
  });

  describe("changes", () => {
    const edits: Record<string, () => void> = {
      "with a file's content": () => write("web/src/a.ts", "edited"),
      "with a new file": () => write("web/src/c.ts", ""),
      "without a file": () => unlinkSync(join(context, "web/src/a.ts")),
      "with a file's name": () =>
        renameSync(
          join(context, "web/src/a.ts"),
          join(context, "web/src/z.ts"),
        ),
      "with the executable bit": () =>
        chmodSync(join(context, "web/src/a.ts"), 0o755),
      "with the target of a link": () =>
        symlinkSync("a.ts", join(context, "web/src/link.ts")),
      "with the Dockerfile": () => write("web/Dockerfile", "FROM other"),
      "with what is ignored": () =>
        write("web/Dockerfile.dockerignore", "*\n!web\n"),
    };
    for (const [what, edit] of Object.entries(edits))
      it(what, () => {
        edit();
        assert.notEqual(hash(), before);
      });

    it("with a build argument", () => {
      assert.notEqual(hash({ args: { VERSION: "2" } }), before);
    });

    it("with the platform", () => {
      assert.notEqual(hash({ platform: "linux/arm64" }), before);
    });
  });

  describe("stays", () => {
    const edits: Record<string, () => void> = {
      "with an ignored file": () => write("web/README.md", "new"),
      "with an ignored file in a folder that counts": () =>
        write("web/src/debug.log", "new"),
      "with another time of change": () =>
        utimesSync(join(context, "web/src/a.ts"), 0, 0),
      "with another umask": () =>
        chmodSync(join(context, "web/src/a.ts"), 0o600),
      "with an empty folder": () => mkdirSync(join(context, "web/src/empty")),
    };
    for (const [what, edit] of Object.entries(edits))
      it(what, () => {
        edit();
        assert.equal(hash(), before);
      });

    it("with another order of arguments", () => {
      assert.equal(
        hash({ args: { A: "1", B: "2" } }),
        hash({ args: { B: "2", A: "1" } }),
      );
    });
  });

  describe("lists the context", () => {
    it("in the same order on every machine", () => {
      assert.deepEqual(listContext(context, ["*", "!web/src"]), [
        "web/src/a.ts",
        "web/src/b.ts",
      ]);
    });

    it("with an exception anywhere below an ignored folder", () => {
      assert.deepEqual(listContext(context, ["*", "!**/index.js"]), [
        "node_modules/x/index.js",
      ]);
    });

    it("whole without an ignore file", () => {
      assert.equal(listContext(context, []).length, 5);
    });
  });
});
