import type { GoBuild } from "./go-build.ts";
import { keyOf } from "./go.ts";
import * as builds from "./cluster-builds.ts";
import { kubernetes } from "./tool-builds.ts";

/** An image that holds one executable and what it needs to run. */
export interface BinaryImage {
  /** The name under which kubeadm or Minikube asks for it. */
  readonly name: string;
  readonly build: GoBuild;
  readonly binary: string;
  /** Folder of the executable inside the image. */
  readonly folder: string;
  /** Debian packages whose programs the executable calls. */
  readonly packages?: readonly string[];
}

const registry = "registry.k8s.io";

function ofKubernetes(
  binary: string,
  packages?: readonly string[],
): BinaryImage {
  const { version } = kubernetes;
  const name = `${registry}/${binary}:${version}`;
  const folder = "/usr/local/bin";
  return {
    name,
    build: kubernetes,
    binary,
    folder,
    ...(packages && { packages }),
  };
}

/** The images that kubeadm of Kubernetes 1.35.1 and Minikube 1.38.1 start. */
export const controlPlaneImages: readonly BinaryImage[] = [
  ofKubernetes("kube-apiserver"),
  ofKubernetes("kube-controller-manager"),
  ofKubernetes("kube-scheduler"),
  ofKubernetes("kube-proxy", ["iptables", "conntrack", "kmod"]),
  {
    name: `${registry}/etcd:3.6.6-0`,
    build: builds.etcd,
    binary: "etcd",
    folder: "/usr/local/bin",
  },
  {
    name: `${registry}/coredns/coredns:${builds.coredns.version}`,
    build: builds.coredns,
    binary: "coredns",
    folder: "/",
  },
  {
    name: `${registry}/pause:3.10.1`,
    build: builds.pause,
    binary: "pause",
    folder: "/",
  },
  {
    name: "gcr.io/k8s-minikube/storage-provisioner:v5",
    build: builds.storageProvisioner,
    binary: "storage-provisioner",
    folder: "/",
  },
];

/** The image of an add-on, tagged with its build: a node silently keeps the old image of a tag in use. */
function ofAddon(build: GoBuild): BinaryImage {
  const binary = build.module;
  const name = `todo-chat/${binary}:${keyOf(build)}`;
  return { name, build, binary, folder: "/" };
}

/** The images of the add-ons that take the place of Minikube's own. */
export const skipperImage = ofAddon(builds.skipper);
export const metricsServerImage = ofAddon(builds.metricsServer);

/** Where Minikube looks for an image below its cache: the name with `_` before the tag. */
export function minikubeCachePath(image: string): string {
  return image.replace(/:([^:/]+)$/, "_$1");
}
