const ENCRYPTED_MODES = ["prefer", "require", "verify-ca"];

/**
 * pg treats these modes as verify-full and warns, so say what is meant.
 * It does not know channel_binding, which Neon's console puts into its URLs.
 */
export function normalizeDatabaseUrl(text: string): string {
  const url = new URL(text);
  const mode = url.searchParams.get("sslmode");
  if (mode && ENCRYPTED_MODES.includes(mode)) {
    url.searchParams.set("sslmode", "verify-full");
  }
  url.searchParams.delete("channel_binding");
  return url.toString();
}
