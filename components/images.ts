import { Image } from "@pulumi/docker/image";
import * as pulumi from "@pulumi/pulumi";
import type { Chart } from "./chart";
import type { Cluster } from "./cluster";
import { hashBuild } from "./content-hash";
import { imageName } from "./image-name";
import { NodeImage } from "./node-image";

// Relative, as Pulumi compares paths as text.
const CONTEXT = "./app";

type Tier = "frontend" | "backend";

export interface ImagesArgs {
  chart: Pick<Chart, "version">;
  cluster: Pick<Cluster, "uid" | "platform" | "profile">;
  /** Where to push; without it, the images go into the node of the Minikube profile. */
  registry?: string;
}

/** Builds the image of each tier and delivers it to where the cluster finds it. */
export class Images extends pulumi.ComponentResource {
  /** What a pod names as its image: a unique tag, or a digest where a registry is used. */
  readonly frontend: pulumi.Output<string>;
  readonly backend: pulumi.Output<string>;

  constructor(
    name: string,
    args: ImagesArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("todo-chat:index:Images", name, {}, opts);
    this.frontend = this.deliver("frontend", args);
    this.backend = this.deliver("backend", args);
    this.registerOutputs({ frontend: this.frontend, backend: this.backend });
  }

  private deliver(tier: Tier, args: ImagesArgs): pulumi.Output<string> {
    const built = this.build(tier, args);
    const { profile, uid } = args.cluster;
    if (args.registry || !profile) return built.repoDigest;
    const target = { image: built.imageName, profile, clusterUid: uid };
    return new NodeImage(tier, target, { parent: this }).image;
  }

  private build(tier: Tier, { chart, cluster, registry }: ImagesArgs): Image {
    const { platform, uid } = cluster;
    const dockerfile = `${CONTEXT}/${tier}/Dockerfile`;
    const build = { context: CONTEXT, dockerfile, platform };
    const name = `todo-${tier}`;
    const parts = { name, registry, version: chart.version };
    return new Image(
      tier,
      {
        imageName: imageName({ ...parts, hash: hashBuild(build) }),
        build: { ...build, builderVersion: "BuilderBuildKit" },
        skipPush: !registry,
      },
      {
        parent: this,
        // Deleting does nothing in this provider, yet needs a running daemon.
        retainOnDelete: true,
        // A new cluster needs the image again, and Docker may have pruned it.
        replacementTrigger: uid,
      },
    );
  }
}
