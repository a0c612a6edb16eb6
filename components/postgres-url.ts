const schemes = new Set(["postgres:", "postgresql:"]);
const encrypted = new Set(["require", "verify-ca", "verify-full"]);

/**
 * What keeps a text from being the URL of an external PostgreSQL, or undefined.
 * Never quotes the text: it holds a password.
 */
export function postgresUrlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return "is not a URL";
  const url = new URL(text);
  if (!schemes.has(url.protocol)) return "does not start with postgresql://";
  if (!url.hostname) return "names no host";
  if (!url.username || !url.password) return "names no user or no password";
  if (url.pathname.length < 2) return "names no database";
  if (!encrypted.has(url.searchParams.get("sslmode") ?? ""))
    return "does not ask for TLS (add sslmode=verify-full, or at least sslmode=require)";
  return undefined;
}

export interface PostgresAddress {
  user: string;
  password: string;
  host: string;
  port: number;
  database: string;
}

/** The URL of a PostgreSQL inside the cluster, where traffic stays on the cluster's network. */
export function postgresUrl(address: PostgresAddress): string {
  const { user, host, port, database } = address;
  const password = encodeURIComponent(address.password);
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}
