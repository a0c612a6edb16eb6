import * as pulumi from "@pulumi/pulumi";
import { nodeImageProvider } from "./node-image-provider";

export interface NodeImageArgs {
  /** Name and unique tag of an image in this machine's Docker daemon. */
  image: pulumi.Input<string>;
  /** Minikube profile. */
  profile: pulumi.Input<string>;
  /** Another UID is another cluster, which has none of the images. */
  clusterUid: pulumi.Input<string>;
}

/** An image in the container runtime of a Minikube node. */
export class NodeImage extends pulumi.dynamic.Resource {
  // Filled in by Pulumi; a plain field would be set to undefined after that.
  declare readonly image: pulumi.Output<string>;

  constructor(
    name: string,
    args: NodeImageArgs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(nodeImageProvider, name, args, opts, "todo-chat", "NodeImage");
  }
}
