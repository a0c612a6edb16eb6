// The page's own address leads to the API, which tells nothing to whoever isn't signed in.
import assert from "node:assert/strict";

const response = await fetch(`${process.env.FRONTEND_URL}/api/me`, {
  signal: AbortSignal.timeout(10_000),
});
assert.equal(response.status, 401);
assert.match(
  response.headers.get("content-type") ?? "",
  /^application\/problem\+json/,
);
