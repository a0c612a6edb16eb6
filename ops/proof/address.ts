import { lookup } from "node:dns/promises";

/** Where a browser on this machine finds the page: by the stack's host name once it leads here. */
export async function pageUrl(host: string, port: number): Promise<string> {
  const name = (await leadsHere(host)) ? host : "localhost";
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}

async function leadsHere(host: string): Promise<boolean> {
  try {
    const { address } = await lookup(host);
    return address === "::1" || address.startsWith("127.");
  } catch {
    return false;
  }
}
