import { readFileSync } from "node:fs";

const DIRECTIVE = /^add_header (\S+) "([^"]*)" always;$/gm;

/** The headers Nginx sends, so that `vite preview` shows the page under them. */
export function securityHeaders(): Record<string, string> {
  const file = new URL("./nginx/security-headers.conf", import.meta.url);
  const found = readFileSync(file, "utf8").matchAll(DIRECTIVE);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}
