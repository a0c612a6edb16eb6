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
