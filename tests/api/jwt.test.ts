import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { ask } from "../support/bearer.ts";
import { Person } from "../support/person.ts";

/** The backend's own copy: the root of the project has none. */
const backendModules = createRequire(
  new URL("../../app/backend/package.json", import.meta.url),
);
const { decodeJwt, decodeProtectedHeader, SignJWT, generateKeyPair } =
  backendModules("jose") as typeof import("../../app/node_modules/jose");

describe("a signed token for API clients", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;
  let token: string;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
    const response = await person.get("/api/auth/token");
    assert.equal(response.status, 200);
    ({ token } = (await response.json()) as { token: string });
  });

  after(() => backend?.stop());

  const me = (bearer: string) => ask(`${backend.url}/api/me`, bearer);

  it("opens the API for a quarter of an hour", async () => {
    const response = await me(token);
    assert.equal(response.status, 200);
    const { iat = 0, exp = 0 } = decodeJwt(token);
    assert.equal(exp - iat, 15 * 60);
  });

  it("says no more of the person than the id", () => {
    const claims = Object.keys(decodeJwt(token)).sort();
    assert.deepEqual(claims, ["aud", "exp", "iat", "iss", "sub"]);
  });

  it("can be verified with the published keys", async () => {
    const response = await fetch(`${backend.url}/api/auth/jwks`);
    const { keys } = (await response.json()) as {
      keys: Record<string, string>[];
    };
    const { kid, alg } = decodeProtectedHeader(token);
    const key = keys.find((one) => one["kid"] === kid);
    assert.equal(alg, "EdDSA");
    assert.equal(key?.["crv"], "Ed25519");
    assert.equal("d" in (key ?? {}), false);
  });

  it("is refused when somebody else signed it, or nobody", async () => {
    const { privateKey } = await generateKeyPair("EdDSA");
    const forged = await new SignJWT(decodeJwt(token))
      .setProtectedHeader({ ...decodeProtectedHeader(token), alg: "EdDSA" })
      .sign(privateKey);
    assert.equal((await me(forged)).status, 401);
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    const unsigned = `${none}.${token.split(".")[1]}.`;
    assert.equal((await me(unsigned)).status, 401);
  });

  it("is given to nobody without a session", async () => {
    const nobody = new Person(backend.url);
    assert.equal((await nobody.get("/api/auth/token")).status, 401);
  });

  it("is no good once its person is gone", async () => {
    const { password } = person.credentials;
    await person.request("DELETE", "/api/me", { password });
    assert.equal((await me(token)).status, 401);
  });
});
