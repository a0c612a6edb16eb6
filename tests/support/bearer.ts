import type { NewToken } from "../../app/contract/src/index.ts";
import type { Person } from "./person.ts";

/** A new personal token of this person. */
export async function tokenOf(person: Person, more = {}): Promise<NewToken> {
  const response = await person.post("/api/tokens", { name: "Test", ...more });
  if (response.status !== 201) {
    throw new Error(`Making a token answered ${response.status}`);
  }
  return (await response.json()) as NewToken;
}

/** A request of a program: a bearer, and no cookie. */
export function ask(
  url: string,
  bearer: string,
  method = "GET",
  body?: unknown,
): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}
