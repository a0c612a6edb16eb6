/** Any port, plain or encrypted: the page's address depends on the cluster. */
export const trustedOrigins = (hosts: string[]): string[] =>
  hosts.flatMap((host) =>
    ["http", "https"].flatMap((scheme) => [
      `${scheme}://${host}`,
      `${scheme}://${host}:*`,
    ]),
  );

export const allowedHosts = (hosts: string[]): string[] =>
  hosts.flatMap((host) => [host, `${host}:*`]);

/** Whether a page of one of these hosts has this origin. */
export function isTrustedOrigin(origin: string, hosts: string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return (
    ["http:", "https:"].includes(protocol) &&
    hosts.some((host) => host.toLowerCase() === hostname)
  );
}

const OWN_SITE = ["same-origin", "none"];

/**
 * Whether a request that changes something comes from our page, or from no
 * page at all. Browsers name the origin, or at least the site; a cookie with
 * neither was not sent by one of today's.
 */
export function comesFromOwnPage(headers: Headers, hosts: string[]): boolean {
  const origin = headers.get("origin");
  if (origin) return isTrustedOrigin(origin, hosts);
  const site = headers.get("sec-fetch-site");
  return site ? OWN_SITE.includes(site) : !headers.has("cookie");
}
