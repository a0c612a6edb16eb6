import { coerce } from "semver";
import { z } from "zod";
import type { ToolName } from "./ground.ts";

export interface Tool {
  readonly name: ToolName;
  /** The versions that serve, as a semver range. */
  readonly accepts: string;
  /** The version that is downloaded or built where none serves. */
  readonly wanted: string;
  readonly versionCommand: readonly string[];
  /** Reads the version out of what the version command prints. */
  readonly readVersion: (output: string) => string | undefined;
  /** Executables that have to stand beside it or on PATH. */
  readonly companions: readonly string[];
}

/** What the cluster runs: Minikube 1.38.1's own default. */
export const kubernetesVersion = "1.35.1";

const clientVersion = z.object({
  clientVersion: z.object({ gitVersion: z.string() }),
});

export const tools: Readonly<Record<ToolName, Tool>> = {
  pulumi: {
    name: "pulumi",
    // 3.208 is the oldest engine that today's Node SDK was tried with.
    accepts: ">=3.208.0 <4.0.0",
    wanted: "3.255.0",
    versionCommand: ["version"],
    readVersion: firstVersion,
    companions: ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"],
  },
  kubectl: {
    name: "kubectl",
    // Kubernetes supports clients one minor version from the server.
    accepts: ">=1.34.0 <1.37.0",
    wanted: kubernetesVersion,
    versionCommand: ["version", "--client", "--output=json"],
    readVersion: readKubectlVersion,
    companions: [],
  },
  minikube: {
    name: "minikube",
    // Older ones refuse a Kubernetes that is newer than they are.
    accepts: ">=1.38.1 <2.0.0",
    wanted: "1.38.1",
    versionCommand: ["version", "--short"],
    readVersion: firstVersion,
    companions: [],
  },
  helm: {
    name: "helm",
    accepts: ">=3.18.0 <4.0.0",
    wanted: "3.18.6",
    versionCommand: ["version", "--template", "{{.Version}}"],
    readVersion: firstVersion,
    companions: [],
  },
};

/** Vendors add suffixes such as `-dispatcher` or `+g1a2b3c`: the three numbers decide. */
function firstVersion(text: string): string | undefined {
  return coerce(text)?.version;
}

function readKubectlVersion(output: string): string | undefined {
  const version = clientVersion.safeParse(parseJson(output));
  return version.success
    ? firstVersion(version.data.clientVersion.gitVersion)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
