import assert from "node:assert/strict";
import { canUseBuildKit } from "../../ops/toolchain/stand-ins/docker-cli.ts";
import {
  buildArguments,
  repoDigestOf,
} from "../../ops/toolchain/stand-ins/image-build.ts";

describe("a docker client", () => {
  it("builds with BuildKit when it has buildx", () => {
    assert.ok(canUseBuildKit({ major: 28, hasBuildx: true }));
  });

  it("builds with BuildKit without buildx before version 23", () => {
    assert.ok(canUseBuildKit({ major: 20, hasBuildx: false }));
  });

  it("is passed over when it is newer and lacks buildx", () => {
    assert.ok(!canUseBuildKit({ major: 28, hasBuildx: false }));
  });
});

describe("the command that builds", () => {
  const build = {
    context: "./app",
    dockerfile: "./app/web/Dockerfile",
    platform: "linux/arm64",
    args: { TOKEN: "canary" },
  };
  const image = {
    imageName: "web:v1",
    skipPush: true,
    buildOnPreview: false as const,
    build,
  };

  it("names image, Dockerfile, platform and context", () => {
    const words = buildArguments(image);
    for (const word of ["--tag=web:v1", "--platform=linux/arm64", "./app"])
      assert.ok(words.includes(word), word);
  });

  it("keeps the values of arguments out of the process list", () => {
    const words = buildArguments(image);
    assert.ok(words.includes("--build-arg=TOKEN"));
    assert.ok(!words.join(" ").includes("canary"));
  });
});

describe("the digest of a pushed image", () => {
  const digests = ["other.io/web@sha256:1", "localhost:5000/web@sha256:2"];

  it("is the one of the registry it was pushed to", () => {
    const digest = repoDigestOf("localhost:5000/web:v1", digests);
    assert.equal(digest, "localhost:5000/web@sha256:2");
  });

  it("is found for Docker Hub, whose name Docker leaves out", () => {
    const digest = repoDigestOf("docker.io/me/web:v1", ["me/web@sha256:3"]);
    assert.equal(digest, "docker.io/me/web@sha256:3");
  });

  it("is an error when the registry gave none", () => {
    assert.throws(
      () => repoDigestOf("r.io/web:v1", digests),
      /gave r\.io\/web/,
    );
  });
});
