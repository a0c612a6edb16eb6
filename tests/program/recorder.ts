import type * as pulumi from "@pulumi/pulumi";

export interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  provider: string;
}

type Answer = (
  name: string,
  inputs: Record<string, unknown>,
) => Record<string, unknown>;

const kubernetesObject: Answer = (name, inputs) => ({
  ...inputs,
  metadata: { name: `${name}-7f3a`, ...(inputs.metadata as object) },
});

// What each provider adds to the inputs of a resource.
const answers: Record<string, Answer> = {
  "random:index/randomPassword:RandomPassword": (name, inputs) => ({
    ...inputs,
    result: `${name}-canary`,
  }),
  "docker:index/image:Image": (_name, inputs) => ({
    ...inputs,
    repoDigest: `${String(inputs.imageName).split(":")[0]}@sha256:feed`,
  }),
  "kubernetes:core/v1:Namespace": kubernetesObject,
  "kubernetes:core/v1:Secret": kubernetesObject,
};

/** Mocks that accept every resource and write it down. */
export function recorder(resources: Registered[]): pulumi.runtime.Mocks {
  return {
    newResource({ type, name, inputs, provider }) {
      resources.push({ type, name, inputs, provider: provider ?? "" });
      const state = answers[type]?.(name, inputs) ?? inputs;
      return { id: `${name}-id`, state };
    },
    call({ token }) {
      throw new Error(`unplanned call: ${token}`);
    },
  };
}
