import { BlockList, isIP } from "node:net";

const local = new BlockList();
local.addSubnet("127.0.0.0", 8);
local.addSubnet("10.0.0.0", 8);
local.addSubnet("172.16.0.0", 12);
local.addSubnet("192.168.0.0", 16);
local.addSubnet("169.254.0.0", 16);
local.addAddress("::1", "ipv6");
local.addSubnet("fc00::", 7, "ipv6");
local.addSubnet("fe80::", 10, "ipv6");

const localNames = new Set([
  "localhost",
  "host.docker.internal",
  "host.minikube.internal",
]);

/** Whether a server's URL points to this machine or a private network (RFC 1918, 4193). */
export function isLocalServer(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const version = isIP(host);
  if (version === 0) return localNames.has(host);
  return local.check(host, version === 6 ? "ipv6" : "ipv4");
}
