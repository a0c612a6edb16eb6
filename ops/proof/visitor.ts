import { UserError } from "../user-error.ts";

const REQUEST_LIMIT_MS = 30_000;

/** A person's browser as far as the API can tell: keeps cookies and names the page it comes from. */
export class Visitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** The response, whatever its status. */
  async try(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: {
        ...this.headers(),
        ...(body && { "content-type": "application/json" }),
      },
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  /** The response of a request that has to succeed. */
  async ask(method: string, path: string, body?: object): Promise<Response> {
    const response = await this.try(method, path, body);
    if (response.ok) return response;
    throw new UserError(
      `${method} ${this.#url}${path} answers with status ${response.status}.`,
      "npm run status",
    );
  }

  /** What its requests say about it. */
  headers(): Record<string, string> {
    const cookie = [...this.#cookies]
      .map(([name, value]) => `${name}=${value}`)
      .join("; ");
    return { origin: this.#url, ...(cookie && { cookie }) };
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const [name = "", ...value] = pair.split("=");
    this.#cookies.set(name, value.join("="));
  }
}
