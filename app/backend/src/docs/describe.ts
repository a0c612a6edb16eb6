import type { OpenAPIHono } from "@hono/zod-openapi";
import { POLLED } from "../http/caching.ts";
import type { AppEnv } from "../http/env.ts";
import { changesSomething } from "../http/methods.ts";
import {
  isCovered,
  KEY_HEADER,
  KEY_PATTERN,
} from "../idempotency/middleware.ts";
import type { Policies } from "../limits/policies.ts";

type Api = OpenAPIHono<AppEnv>;
type Document = ReturnType<Api["getOpenAPI31Document"]>;
type PathItem = NonNullable<Document["paths"]>[string];
type Operation = NonNullable<PathItem["get"]>;
type Responses = NonNullable<Operation["responses"]>;

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const problem = (description: string) => ({
  description,
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Problem" },
    },
  },
});

const seconds = (description: string) => ({
  description,
  schema: { type: "integer" as const, minimum: 0 },
});

const COUNTED = {
  "RateLimit-Limit": seconds("Requests allowed in the limit's time"),
  "RateLimit-Remaining": seconds("Requests left of them"),
  "RateLimit-Reset": seconds("Seconds until all are allowed again"),
};

const TOO_MANY = {
  ...problem("Too many requests: see the limits above"),
  headers: { ...COUNTED, "Retry-After": seconds("Seconds to wait") },
};

const IDEMPOTENCY_KEY = {
  name: KEY_HEADER,
  in: "header" as const,
  required: false,
  description:
    "Any text of your own for this one change. Sent again within 24 hours with the same key, the request answers the same and changes nothing again.",
  schema: { type: "string" as const, pattern: KEY_PATTERN },
};

const isSessionOnly = ({ security }: Operation): boolean =>
  security?.length === 1 && "session" in security[0]!;

/** Node's own answer, before any of our code: it has no body. */
const TOO_LONG = { description: "Address and headers exceed 16 KiB" };

/** What may happen to any request of this kind, beside what its route says. */
function commonResponses(operation: Operation, path: string, method: string) {
  const changes = changesSomething(method);
  return {
    431: TOO_LONG,
    ...(changes || isSessionOnly(operation)
      ? { 403: problem("Not from another site's page, or not with a token") }
      : {}),
    ...(method === "GET" && POLLED.includes(path)
      ? { 304: { description: "The same as what the client has (ETag)" } }
      : {}),
    ...(operation.requestBody ? { 413: problem("The body is too large") } : {}),
    ...(changes ? { 429: TOO_MANY } : {}),
    ...(isCovered(method, path)
      ? {
          409: problem("The first request with this key is still at work"),
          422: problem("This key came with another request before"),
        }
      : {}),
  };
}

/** OpenAPI 3.1 has no schema for a stream of events. */
function leaveStreamsOpen(responses: Responses): void {
  for (const response of Object.values(responses)) {
    const stream = response.content?.["text/event-stream"];
    if (stream) delete stream.schema;
  }
}

function complete(operation: Operation, path: string, method: string) {
  const common: Responses = commonResponses(operation, path, method);
  operation.responses = { ...common, ...operation.responses };
  leaveStreamsOpen(operation.responses);
  if (isCovered(method, path)) {
    operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  }
}

const listLimits = (policies: Policies): string =>
  Object.entries(policies)
    .map(([name, { points, seconds: s }]) => `- ${name}: ${points} in ${s} s`)
    .join("\n");

const describe = (policies: Policies) => `Tasks and conversations of one person.

**Who asks.** The page's session travels in a cookie; programs send \`Authorization: Bearer\` with a personal token (made on the profile page) or with a signed token of \`/api/auth/token\`. What a cookie sends must come from the app's own page: \`Origin\` is checked.

**Errors** are problem documents (RFC 9457). A path that knows other methods answers 405 with \`Allow\`.

**Limits** of one account, address or person, counted across all servers; \`RateLimit-*\` headers tell how much is left, and 429 comes with \`Retry-After\`:

${listLimits(policies)}

Bodies may have 100 KiB, imports 1 MiB.

**Sending again.** POST to /api/tasks… and /api/undo accepts \`${KEY_HEADER}\`.`;

/** The description of every route, for clients and for people. */
export function describeApi(api: Api, policies: Policies): Document {
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Todo assistant",
      version: "0.1.0",
      description: describe(policies),
      license: { name: "Apache-2.0" },
    },
    security: [{ session: [] }, { bearer: [] }],
  });
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) complete(operation, path, method.toUpperCase());
    }
  }
  return document;
}

export function registerSecurity({ openAPIRegistry: registry }: Api): void {
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "better-auth.session_token",
  });
  registry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "A personal token (todo_…) or a JWT of /api/auth/token",
  });
}
