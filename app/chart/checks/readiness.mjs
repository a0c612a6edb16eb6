// The backend's Service is ready, which includes its database.
import assert from "node:assert/strict";

const response = await fetch(`${process.env.BACKEND_URL}/readyz`, {
  signal: AbortSignal.timeout(10_000),
});
assert.equal(response.status, 200);
