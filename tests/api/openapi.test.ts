import assert from "node:assert/strict";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";

interface Description {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes: object;
    schemas: { Problem: { properties: Record<string, Property> } };
  };
}

interface Property {
  description?: string;
  items?: { properties: Record<string, Property> };
}

interface Operation {
  summary?: string;
  responses: Record<string, unknown>;
  requestBody?: unknown;
}

const CHANGING = ["post", "patch", "delete"];

describe("the API's own description", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let description: Description;

  before(async () => {
    backend = await startBackend();
    const response = await fetch(`${backend.url}/api/openapi.json`);
    description = (await response.json()) as Description;
  });

  after(() => backend?.stop());

  const operations = () =>
    Object.entries(description.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        name: `${method} ${path}`,
        method,
        operation,
      })),
    );

  it("follows OpenAPI 3.1 and says how to sign in, and the limits", () => {
    assert.equal(description.openapi, "3.1.0");
    const schemes = Object.keys(description.components.securitySchemes);
    assert.deepEqual(schemes.sort(), ["bearer", "session"]);
    assert.match(description.info.description, /- write: 600 in 60 s/);
  });

  it("names the routes", () => {
    const paths = Object.keys(description.paths);
    for (const path of [
      "/api/activity",
      "/api/auth/change-password",
      "/api/auth/jwks",
      "/api/auth/sign-in/email",
      "/api/auth/sign-out",
      "/api/auth/sign-up/email",
      "/api/auth/token",
      "/api/chat",
      "/api/conversations",
      "/api/conversations/{id}",
      "/api/events",
      "/api/me",
      "/api/notifications",
      "/api/notifications/seen",
      "/api/tasks",
      "/api/tasks/{id}",
      "/api/tokens",
      "/api/tokens/{id}",
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });

  it("says of each what it does, and how it may be refused", () => {
    for (const { name, method, operation } of operations()) {
      const statuses = Object.keys(operation.responses);
      const expected = ["503"];
      if (CHANGING.includes(method)) expected.push("403", "429");
      if (operation.requestBody) expected.push("400", "413");
      for (const status of expected) {
        assert.ok(statuses.includes(status), `${name} ${status}`);
      }
      assert.ok(operation.summary, name);
    }
  });

  it("says where a file's mistakes are, beside the words for them", () => {
    const { errors, code } = description.components.schemas.Problem.properties;
    const { row, field } = errors?.items?.properties ?? {};
    assert.match(code?.description ?? "", /file as a whole/);
    assert.match(row?.description ?? "", /row of a CSV file/);
    assert.match(field?.description ?? "", /the task's field/);
  });

  it("has a problem for an address with nothing behind it", async () => {
    const response = await fetch(`${backend.url}/nothing`);
    assert.equal(response.status, 404);
    const type = response.headers.get("content-type");
    assert.equal(type, "application/problem+json");
  });

  it("has the methods that work for one that does not", async () => {
    const person = await Person.signedUp(backend.url);
    const answers = {
      "/api/tasks": "GET, HEAD, POST",
      "/api/me": "DELETE, GET, HEAD, PATCH",
      "/api/chat": "POST",
      "/api/auth/sign-in/email": "POST",
      "/api/openapi.json": "GET, HEAD",
    };
    for (const [path, allow] of Object.entries(answers)) {
      const response = await person.request("PUT", path, {});
      assert.equal(response.status, 405, path);
      assert.equal(response.headers.get("allow"), allow);
    }
  });

  it("can be browsed, with nothing from elsewhere", async () => {
    const page = await fetch(`${backend.url}/api/docs`);
    assert.equal(page.status, 200);
    assert.ok(page.headers.get("content-security-policy"));
    const html = await page.text();
    assert.doesNotMatch(html, /https?:/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const asset = await fetch(backend.url + path);
      assert.equal(asset.status, 200, path);
    }
  });
});
