// The frontend's Service answers with the page.
import assert from "node:assert/strict";

const response = await fetch(`${process.env.FRONTEND_URL}/`, {
  signal: AbortSignal.timeout(10_000),
});
assert.equal(response.status, 200);
assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
assert.match(await response.text(), /<div id="root">/);
