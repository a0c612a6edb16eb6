/**
 * What a machine offers the stack to stand on. Two grounds exist: machines that download official
 * releases, and machines that reach package registries only and build the same tools from them.
 * Nothing outside ops/toolchain knows which one it stands on.
 */

export const toolNames = ["pulumi", "kubectl", "minikube", "helm"] as const;
export type ToolName = (typeof toolNames)[number];

export interface PlacedTool {
  readonly name: ToolName;
  readonly version: string;
  /** Absolute path of the executable. */
  readonly path: string;
  readonly source: "PATH" | "cache" | "download" | "build";
}

export interface Toolbox {
  readonly tools: Readonly<Record<ToolName, PlacedTool>>;
  /** What a process needs to find the tools and their plugins: PATH, and settings such as the Docker CLI to use. */
  readonly env: Readonly<Record<string, string>>;
}

/** Tells a person what happens now; one short line, replaced by the next. */
export type Report = (line: string) => void;

export interface MinikubeSupport {
  /** Flags for `minikube start` beyond the profile, the driver and the published port. */
  readonly startFlags: readonly string[];
}

export interface Ground {
  readonly kind: "internet" | "registries";
  /** GiB of disk that a first run takes: tools, Docker's images, a node. */
  firstRunGib(): number;
  /** Finds a tool on PATH or in the cache; downloads or builds it if it is missing. */
  placeTool(name: ToolName, report: Report): Promise<PlacedTool>;
  /** Places every tool, with the plugins that Pulumi needs beside it. */
  placeTools(report: Report): Promise<Toolbox>;
  /** Makes what `minikube start` would otherwise pull: node image, Kubernetes binaries, control-plane images. */
  prepareMinikube(toolbox: Toolbox, report: Report): Promise<MinikubeSupport>;
  /** Makes the images that the Dockerfiles and the chart name, where they can't be pulled. */
  seedBaseImages(toolbox: Toolbox, report: Report): Promise<void>;
  /** Gives a running cluster its Ingress controller and metrics, and waits until they are ready. */
  equipCluster(
    cluster: ClusterAccess,
    toolbox: Toolbox,
    report: Report,
  ): Promise<void>;
}

export interface ClusterAccess {
  readonly profile: string;
  readonly kubeconfig: string;
}
