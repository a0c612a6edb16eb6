import { join } from "node:path";
import type { Report } from "../ground.ts";
import { lacksSysResource } from "../capabilities.ts";
import { importDebianRoot } from "./debian-root.ts";
import { buildImage, imageOrigin } from "./docker-images.ts";
import { folderHash } from "./go-build-arguments.ts";
import { crictl, runcUnprivileged } from "./cluster-builds.ts";
import { built, keyOf } from "./go.ts";

export const nodeImage = "todo-chat/minikube-node:local";
const folder = join(import.meta.dirname, "images", "node");
const rootImage = "todo-chat/node-root:local";

/** What Minikube's provisioner, kubeadm and kubelet call or need, by Debian's names. */
const packages = [
  ...["systemd", "systemd-sysv", "dbus", "kmod", "mount", "util-linux"],
  ...["containerd", "containernetworking-plugins", "libseccomp2"],
  ...["conntrack", "iptables", "ebtables", "iproute2", "ethtool", "socat"],
  ...["ca-certificates", "curl", "rsync", "iputils-ping", "dnsutils"],
  ...["openssh-server", "sudo", "procps", "jq", "lz4", "pigz"],
];

/** Makes the image of Minikube's node unless Docker has it from the same parts. */
export async function makeNodeImage(report: Report): Promise<void> {
  const runc = lacksSysResource()
    ? "/usr/local/bin/runc-unprivileged"
    : "/usr/sbin/runc";
  const parts = [keyOf(crictl), keyOf(runcUnprivileged), runc];
  const hash = folderHash(folder, packages.join(), ...parts);
  if ((await imageOrigin(nodeImage, hash)) === "ours") return;
  await makeRoot(report);
  report(`${nodeImage}: building`);
  const files = {
    crictl: join(await built(crictl, report), "crictl"),
    "runc-unprivileged": join(
      await built(runcUnprivileged, report),
      "runc-unprivileged",
    ),
  };
  await buildImage({
    name: nodeImage,
    hash,
    folder,
    files,
    args: { RUNC: runc },
  });
}

async function makeRoot(report: Report) {
  const certificates =
    "copy-in /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs";
  const root = { variant: "minbase", packages, hooks: [certificates] } as const;
  await importDebianRoot(root, rootImage, report);
}
