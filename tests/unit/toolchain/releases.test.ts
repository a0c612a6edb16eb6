import { strict as assert } from "node:assert";
import { toolNames } from "../../../ops/toolchain/ground.ts";
import { progressLine } from "../../../ops/toolchain/internet/progress.ts";
import {
  readChecksum,
  releaseOf,
  releasePlatform,
} from "../../../ops/toolchain/internet/releases.ts";
import { tools } from "../../../ops/toolchain/tools.ts";
import { UserError } from "../../../ops/user-error.ts";

const linux = { os: "linux", arch: "amd64" } as const;
const mac = { os: "darwin", arch: "arm64" } as const;

describe("the address of an official release", () => {
  const addresses = [
    [
      "pulumi",
      linux,
      "https://get.pulumi.com/releases/sdk/pulumi-v3.255.0-linux-x64.tar.gz",
    ],
    [
      "pulumi",
      mac,
      "https://get.pulumi.com/releases/sdk/pulumi-v3.255.0-darwin-arm64.tar.gz",
    ],
    [
      "kubectl",
      mac,
      "https://dl.k8s.io/release/v1.35.1/bin/darwin/arm64/kubectl",
    ],
    [
      "minikube",
      linux,
      "https://storage.googleapis.com/minikube/releases/v1.38.1/minikube-linux-amd64",
    ],
    ["helm", mac, "https://get.helm.sh/helm-v3.18.6-darwin-arm64.tar.gz"],
  ] as const;
  for (const [name, platform, url] of addresses)
    it(`is the publisher's for ${name} on ${platform.os}`, () => {
      assert.equal(releaseOf(tools[name], platform).url, url);
    });

  it("comes with the checksum that the publisher states", () => {
    const sums = toolNames.map(
      (name) => releaseOf(tools[name], linux).checksumUrl,
    );
    assert.deepEqual(sums, [
      "https://github.com/pulumi/pulumi/releases/download/v3.255.0/pulumi-3.255.0-checksums.txt",
      "https://dl.k8s.io/release/v1.35.1/bin/linux/amd64/kubectl.sha256",
      "https://storage.googleapis.com/minikube/releases/v1.38.1/minikube-linux-amd64.sha256",
      "https://get.helm.sh/helm-v3.18.6-linux-amd64.tar.gz.sha256sum",
    ]);
  });
});

describe("the platform of a release", () => {
  it("uses Go's names for Node's", () => {
    assert.deepEqual(releasePlatform("linux", "x64"), linux);
    assert.deepEqual(releasePlatform("darwin", "arm64"), mac);
  });

  it("sends Windows to WSL2", () => {
    assert.throws(
      () => releasePlatform("win32", "x64"),
      (error) => error instanceof UserError && /wsl/.test(error.next ?? ""),
    );
  });

  it("names a platform without releases", () => {
    assert.throws(
      () => releasePlatform("linux", "riscv64"),
      /linux on riscv64/,
    );
    assert.throws(() => releasePlatform("freebsd", "x64"), /freebsd on x64/);
  });
});

describe("a checksum file", () => {
  const sum =
    "5CAB590e59cfd01505e903be3ead8df24b78eefccce0c2a68e37771926c959da";
  const other = sum.replace("5C", "5d");

  it("may be the bare sum", () => {
    assert.equal(readChecksum(`${sum}\n`, "kubectl"), sum.toLowerCase());
  });

  it("may list many files, of which the one by its whole name counts", () => {
    const text = `${other}  x-pulumi.tar.gz\n${sum}  pulumi.tar.gz\r\n`;
    assert.equal(readChecksum(text, "pulumi.tar.gz"), sum.toLowerCase());
  });

  it("may mark binary mode", () => {
    assert.equal(
      readChecksum(`${sum} *helm.tgz`, "helm.tgz"),
      sum.toLowerCase(),
    );
  });

  it("states nothing when it is a page or names other files", () => {
    assert.equal(readChecksum("<html>Sign in</html>", "kubectl"), undefined);
    assert.equal(readChecksum(`${other}  helm.tgz`, "kubectl"), undefined);
  });
});

describe("the progress of a download", () => {
  const mebibyte = 1024 * 1024;

  it("shows how much there is and how much has come", () => {
    const line = progressLine("helm.tar.gz", 3.7 * mebibyte, 16.2 * mebibyte);
    assert.equal(line, "helm.tar.gz: 3 of 16 MiB");
  });

  it("shows what has come when the server doesn't tell the size", () => {
    assert.equal(progressLine("kubectl", 2 * mebibyte, 0), "kubectl: 2 MiB");
  });
});
