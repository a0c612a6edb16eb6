/** What is built from published Go modules. Each entry has its own module in ops/toolchain/go. */
export interface GoBuild {
  /** Folder below ops/toolchain/go. */
  readonly module: string;
  readonly version: string;
  /** What `go build` is given: import paths, or "." for a main of our own. */
  readonly packages: readonly string[];
  /** Names of the executables that come out. */
  readonly binaries: readonly string[];
  /** String variables set by the linker. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Servers that run all day are optimized; commands compile faster without. */
  readonly optimized: boolean;
  readonly cgo?: boolean;
  readonly tags?: string;
  /** Files of a module that a main of our own embeds. */
  readonly embedded?: {
    readonly module: string;
    readonly files: readonly string[];
  };
  /** Seconds on two cores, for the progress line. */
  readonly usualSeconds: number;
}

const kubernetesVersion = "v1.35.1";
const componentBase = "k8s.io/component-base/version";
const minikubeVersion = "k8s.io/minikube/pkg/version";

export const kubernetes: GoBuild = {
  module: "kubernetes",
  version: kubernetesVersion,
  packages: [
    "kubeadm",
    "kubelet",
    "kube-apiserver",
    "kube-controller-manager",
    "kube-scheduler",
    "kube-proxy",
    "kubectl",
  ].map((command) => `k8s.io/kubernetes/cmd/${command}`),
  binaries: [
    "kubeadm",
    "kubelet",
    "kube-apiserver",
    "kube-controller-manager",
    "kube-scheduler",
    "kube-proxy",
    "kubectl",
  ],
  variables: {
    [`${componentBase}.gitVersion`]: kubernetesVersion,
    [`${componentBase}.gitMajor`]: "1",
    [`${componentBase}.gitMinor`]: "35",
    [`${componentBase}.gitTreeState`]: "clean",
    "k8s.io/client-go/pkg/version.gitVersion": kubernetesVersion,
  },
  optimized: true,
  usualSeconds: 310,
};

export const minikube: GoBuild = {
  module: "minikube",
  version: "v1.38.1",
  packages: ["k8s.io/minikube/cmd/minikube"],
  binaries: ["minikube"],
  variables: {
    [`${minikubeVersion}.version`]: "v1.38.1",
    [`${minikubeVersion}.isoVersion`]: "v1.38.0",
    [`${minikubeVersion}.gitCommitID`]: "module",
    [`${minikubeVersion}.storageProvisionerVersion`]: "v5",
  },
  optimized: false,
  cgo: true,
  tags: "libvirt_dlopen",
  usualSeconds: 130,
};

export const storageProvisioner: GoBuild = {
  module: "storage-provisioner",
  version: "v5",
  packages: ["."],
  binaries: ["storage-provisioner"],
  // As Minikube is built, so that both share what is compiled.
  optimized: false,
  usualSeconds: 15,
};

export const pulumi: GoBuild = {
  module: "pulumi",
  version: "v3.255.0",
  packages: ["github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"],
  binaries: ["pulumi"],
  variables: {
    "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version": "v3.255.0",
  },
  optimized: false,
  usualSeconds: 200,
};

export const pulumiNodejs: GoBuild = {
  module: "pulumi-language-nodejs",
  version: "v3.68.0",
  packages: [
    "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
  ],
  binaries: ["pulumi-language-nodejs"],
  variables: {
    "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version": "v3.68.0",
  },
  optimized: false,
  usualSeconds: 30,
};

export const pulumiKubernetes: GoBuild = {
  module: "pulumi-resource-kubernetes",
  version: "v4.25.0",
  packages: ["."],
  binaries: ["pulumi-resource-kubernetes"],
  variables: {
    "github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/version.Version":
      "v4.25.0",
  },
  optimized: false,
  embedded: {
    module: "github.com/pulumi/pulumi-kubernetes/provider/v4",
    files: [
      "cmd/pulumi-resource-kubernetes/schema.json",
      "cmd/pulumi-resource-kubernetes/terraform-mapping.json",
    ],
  },
  usualSeconds: 440,
};

export const helm: GoBuild = {
  module: "helm",
  version: "v3.18.6",
  packages: ["helm.sh/helm/v3/cmd/helm"],
  binaries: ["helm"],
  variables: { "helm.sh/helm/v3/internal/version.version": "v3.18.6" },
  optimized: false,
  usualSeconds: 70,
};

export const crictl: GoBuild = {
  module: "crictl",
  version: "v1.34.0",
  packages: ["sigs.k8s.io/cri-tools/cmd/crictl"],
  binaries: ["crictl"],
  variables: { "sigs.k8s.io/cri-tools/pkg/version.Version": "v1.34.0" },
  optimized: false,
  usualSeconds: 60,
};

export const etcd: GoBuild = {
  module: "etcd",
  version: "v3.6.6",
  packages: ["."],
  binaries: ["etcd"],
  optimized: true,
  usualSeconds: 25,
};

export const coredns: GoBuild = {
  module: "coredns",
  version: "v1.13.1",
  packages: ["."],
  binaries: ["coredns"],
  optimized: true,
  usualSeconds: 55,
};

export const pause: GoBuild = {
  module: "pause",
  version: "v3.10.1",
  packages: ["."],
  binaries: ["pause"],
  optimized: true,
  usualSeconds: 1,
};

export const skipper: GoBuild = {
  module: "skipper",
  version: "v0.22.0",
  packages: ["github.com/zalando/skipper/cmd/skipper"],
  binaries: ["skipper"],
  optimized: true,
  usualSeconds: 85,
};

export const metricsServer: GoBuild = {
  module: "metrics-server",
  version: "v0.8.0",
  packages: ["sigs.k8s.io/metrics-server/cmd/metrics-server"],
  binaries: ["metrics-server"],
  optimized: true,
  usualSeconds: 180,
};

export const runcUnprivileged: GoBuild = {
  module: "runc-unprivileged",
  version: "v1.0.0",
  packages: ["."],
  binaries: ["runc-unprivileged"],
  optimized: true,
  usualSeconds: 2,
};
