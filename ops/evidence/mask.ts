const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@]*@/gi;
const ASSIGNED_SECRET =
  /([\w-]*(?:password|secret|token|authorization|api[_-]?key)["']?\s*[:=]\s*(?:bearer\s+)?)("[^"]*"|'[^']*'|[^\s,;"'}]+)/gi;

/** Takes out of a log line what may be a secret: a URL's password, and what follows a telling name. */
export function maskSecrets(text: string): string {
  return maskUrls(text).replace(ASSIGNED_SECRET, "$1***");
}

/** Takes out the passwords of URLs alone: for text in which a telling name may lead a harmless value. */
export function maskUrls(text: string): string {
  return text.replace(URL_PASSWORD, "$1***@");
}
