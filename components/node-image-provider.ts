import type * as pulumi from "@pulumi/pulumi";

/*
 * Pulumi stores the text of this provider in the stack's state and runs it from there: everything
 * it uses is inside the object or built into Node.js, so that the text stays small and stable.
 */

interface NodeImageState {
  image: string;
  profile: string;
  clusterUid: string;
}

type Provider = pulumi.dynamic.ResourceProvider<
  NodeImageState,
  NodeImageState
> & {
  minikube(props: NodeImageState, command: string[]): Promise<string>;
  holds(props: NodeImageState): Promise<boolean>;
  deliver(props: NodeImageState): Promise<void>;
};

export const nodeImageProvider: Provider = {
  async create(props) {
    await this.deliver(props);
    return { id: `${props.profile}/${props.image.split(":")[0]}`, outs: props };
  },

  async read(id, props) {
    return props && (await this.holds(props)) ? { id, props } : {};
  },

  async diff(_id, olds, news) {
    return {
      changes:
        olds.image !== news.image ||
        olds.profile !== news.profile ||
        olds.clusterUid !== news.clusterUid,
    };
  },

  async update(_id, _olds, news) {
    await this.deliver(news);
    return { outs: news };
  },

  // Leaves the image in the node: a rollback to an older release needs it.
  async delete() {},

  async deliver(props) {
    await this.minikube(props, ["image", "load", "--daemon=true", props.image]);
    // minikube image load can fail and still exit with 0.
    if (!(await this.holds(props)))
      throw new Error(
        `${props.image} did not arrive in the node of the Minikube profile ${props.profile}. ` +
          "See: npm run doctor",
      );
  },

  async holds(props) {
    const listed = (await this.minikube(props, ["image", "ls"])).split("\n");
    return listed.some(
      (line) => line.trim().replace("docker.io/library/", "") === props.image,
    );
  },

  minikube(props, command) {
    const { execFile } = process.getBuiltinModule("node:child_process");
    const args = ["--profile", props.profile, ...command];
    return new Promise((resolve, reject) =>
      execFile(
        "minikube",
        args,
        { timeout: 300_000 },
        (error, stdout, stderr) =>
          error
            ? reject(
                new Error(
                  `minikube ${args.join(" ")}: ${stderr || error.message}`,
                ),
              )
            : resolve(stdout),
      ),
    );
  },
};
