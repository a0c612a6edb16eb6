import assert from "node:assert/strict";
import {
  comesFromOwnPage,
  isTrustedOrigin,
} from "../../../app/backend/src/auth/origins.ts";

const HOSTS = ["todo.local", "localhost"];

describe("the origin of a request", () => {
  it("is trusted for a public host, on any port, plain or encrypted", () => {
    for (const origin of [
      "http://todo.local",
      "https://todo.local:8443",
      "http://LOCALHOST:3000",
    ]) {
      assert.equal(isTrustedOrigin(origin, HOSTS), true, origin);
    }
  });

  it("is not trusted for what only looks like one", () => {
    for (const origin of [
      "null",
      "",
      "http://todo.local.evil.example",
      "http://evil-todo.local",
      "http://todo.local@evil.example",
      "file://localhost",
      "chrome-extension://localhost",
    ]) {
      assert.equal(isTrustedOrigin(origin, HOSTS), false, origin);
    }
  });

  const own = (headers: Record<string, string>) =>
    comesFromOwnPage(new Headers(headers), HOSTS);

  it("counts before the site that a browser names", () => {
    const site = { "sec-fetch-site": "same-origin" };
    assert.equal(own({ ...site, origin: "https://evil.example" }), false);
    assert.equal(
      own({ "sec-fetch-site": "cross-site", origin: "http://todo.local" }),
      true,
    );
    assert.equal(own(site), true);
  });

  it("may be missing only where no cookie is sent", () => {
    assert.equal(own({}), true);
    assert.equal(own({ cookie: "session=1" }), false);
  });
});
