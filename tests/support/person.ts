import { randomUUID } from "node:crypto";

const PASSWORD = "correct horse battery staple";

export interface Credentials {
  name: string;
  email: string;
  password: string;
}

export const someone = (): Credentials => ({
  name: "Sara",
  email: `${randomUUID()}@example.com`,
  password: PASSWORD,
});

/** A browser's share of HTTP: keeps cookies and names its origin. */
export class Person {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    readonly credentials = someone(),
  ) {}

  static async signedUp(url: string): Promise<Person> {
    const person = new Person(url);
    for (const step of [person.signUp, () => person.logIn()]) {
      const response = await step();
      if (!response.ok) throw new Error(`Sign-up answered ${response.status}`);
    }
    return person;
  }

  signUp = () => this.post("/api/auth/sign-up/email", this.credentials);

  logIn(password = this.credentials.password) {
    const { email } = this.credentials;
    return this.post("/api/auth/sign-in/email", { email, password });
  }

  logOut = () => this.post("/api/auth/sign-out", {});

  get = (path: string) => this.request("GET", path);
  post = (path: string, body: unknown) => this.request("POST", path, body);
  patch = (path: string, body: unknown) => this.request("PATCH", path, body);
  delete = (path: string) => this.request("DELETE", path);

  async request(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        origin: this.url,
        cookie: this.cookieHeader(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    this.keepCookies(response);
    return response;
  }

  cookieHeader(): string {
    return [...this.cookies].map((pair) => pair.join("=")).join("; ");
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", value = ""] = pair.split("=", 2);
      if (value === "" || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
