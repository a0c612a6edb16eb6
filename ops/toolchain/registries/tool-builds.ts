import type { GoBuild } from "./go-build.ts";

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
  usualSeconds: 10,
};
