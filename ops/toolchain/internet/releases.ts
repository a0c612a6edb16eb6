import { UserError } from "../../user-error.ts";
import type { ToolName } from "../ground.ts";
import type { Tool } from "../tools.ts";

export interface Platform {
  readonly os: "linux" | "darwin";
  readonly arch: "amd64" | "arm64";
}

export interface Release {
  readonly url: string;
  /** Where its publisher states the SHA-256. */
  readonly checksumUrl: string;
  /** An archive with one top folder, or the executable itself. */
  readonly packing: "tar.gz" | "executable";
}

type Locate = (version: string, platform: Platform) => Release;

const locations: Readonly<Record<ToolName, Locate>> = {
  pulumi: (version, { os, arch }) => {
    const cpu = arch === "amd64" ? "x64" : arch;
    return {
      url: `https://get.pulumi.com/releases/sdk/pulumi-v${version}-${os}-${cpu}.tar.gz`,
      checksumUrl: `https://github.com/pulumi/pulumi/releases/download/v${version}/pulumi-${version}-checksums.txt`,
      packing: "tar.gz",
    };
  },
  kubectl: (version, { os, arch }) => {
    const url = `https://dl.k8s.io/release/v${version}/bin/${os}/${arch}/kubectl`;
    return { url, checksumUrl: `${url}.sha256`, packing: "executable" };
  },
  minikube: (version, { os, arch }) => {
    const url = `https://storage.googleapis.com/minikube/releases/v${version}/minikube-${os}-${arch}`;
    return { url, checksumUrl: `${url}.sha256`, packing: "executable" };
  },
  helm: (version, { os, arch }) => {
    const url = `https://get.helm.sh/helm-v${version}-${os}-${arch}.tar.gz`;
    return { url, checksumUrl: `${url}.sha256sum`, packing: "tar.gz" };
  },
};

/** Where the wanted version of a tool is published. */
export function releaseOf(tool: Tool, platform: Platform): Release {
  return locations[tool.name](tool.wanted, platform);
}

export function releasePlatform(os: string, arch: string): Platform {
  if (os === "win32")
    throw new UserError(
      "Windows runs the stack inside WSL2.",
      "In PowerShell: `wsl --install`, then clone the project in that Linux and run the same command there.",
    );
  if (os !== "linux" && os !== "darwin") throw unsupported(os, arch);
  if (arch === "x64") return { os, arch: "amd64" };
  if (arch === "arm64") return { os, arch };
  throw unsupported(os, arch);
}

function unsupported(os: string, arch: string): UserError {
  return new UserError(
    `The tools are not all published for ${os} on ${arch}.`,
    "Use Linux or macOS on amd64 or arm64.",
  );
}

const sumLine = /^([0-9a-f]{64})(?:\s+\*?(\S+))?$/i;

/** Reads a checksum file: a bare SHA-256, or lines of `SHA-256  file name`. */
export function readChecksum(
  text: string,
  fileName: string,
): string | undefined {
  return text
    .split(/\r?\n/)
    .map((line) => sumLine.exec(line.trim()))
    .find((match) => match && (match[2] ?? fileName) === fileName)?.[1]
    ?.toLowerCase();
}
