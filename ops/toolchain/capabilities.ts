import { readFileSync } from "node:fs";

/** capability.h: CAP_SYS_RESOURCE is the 25th bit. */
const sysResource = 1n << 24n;

/** Whether this machine's root may not raise limits, which runc does for every privileged container. */
export function lacksSysResource(): boolean {
  if (process.platform !== "linux") return false;
  return lacksSysResourceIn(readFileSync("/proc/self/status", "utf8"));
}

/** @param status the text of /proc/PID/status */
export function lacksSysResourceIn(status: string): boolean {
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1];
  return (
    bounding !== undefined && (BigInt(`0x${bounding}`) & sysResource) === 0n
  );
}
