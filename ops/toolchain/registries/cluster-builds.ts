import type { GoBuild } from "./go-build.ts";

export const crictl: GoBuild = {
  module: "crictl",
  version: "v1.34.0",
  packages: ["sigs.k8s.io/cri-tools/cmd/crictl"],
  binaries: ["crictl"],
  variables: { "sigs.k8s.io/cri-tools/pkg/version.Version": "v1.34.0" },
  optimized: false,
  usualSeconds: 60,
};

export const runcUnprivileged: GoBuild = {
  module: "runc-unprivileged",
  version: "v1.0.0",
  packages: ["."],
  binaries: ["runc-unprivileged"],
  optimized: true,
  usualSeconds: 2,
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
  optimized: false,
  usualSeconds: 30,
};
