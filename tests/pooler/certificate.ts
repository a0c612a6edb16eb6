import { execFileSync } from "node:child_process";
import { join } from "node:path";

export interface Certificate {
  certificate: string;
  key: string;
}

const REQUEST = "req -x509 -nodes -days 1 -newkey rsa:2048 -subj /CN=127.0.0.1";
const NAMES = "-addext subjectAltName=IP:127.0.0.1";

/** A certificate for 127.0.0.1 that is its own authority, in files of the given folder. */
export function makeCertificate(folder: string): Certificate {
  const certificate = join(folder, "server.crt");
  const key = join(folder, "server.key");
  const files = ["-keyout", key, "-out", certificate];
  const words = `${REQUEST} ${NAMES}`.split(" ");
  execFileSync("openssl", [...words, ...files], { stdio: "ignore" });
  return { certificate, key };
}
