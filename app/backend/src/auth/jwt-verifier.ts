import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet } from "jose";
import type { Auth } from "./auth.ts";

/** An unknown key may be another pod's new one; asked for at most this often. */
const KEYS_AGE_MS = 30_000;

/** Checks tokens of /api/auth/token: signature, issuer, audience and expiry. */
export class JwtVerifier {
  private keys: JSONWebKeySet | undefined;
  private readAt = -Infinity;

  constructor(
    private readonly auth: Auth,
    private readonly issuer: string,
  ) {}

  /** The person's id, or undefined when the token is not good. */
  async subjectOf(token: string): Promise<string | undefined> {
    try {
      return await this.verify(token);
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      return undefined;
    }
  }

  private async verify(token: string): Promise<string | undefined> {
    try {
      return await this.verifyWithKnownKeys(token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.isStale()) {
        throw error;
      }
      this.keys = undefined;
      return this.verifyWithKnownKeys(token);
    }
  }

  private async verifyWithKnownKeys(token: string) {
    const { payload } = await jwtVerify(
      token,
      createLocalJWKSet(await this.readKeys()),
      {
        issuer: this.issuer,
        audience: this.issuer,
        algorithms: ["EdDSA"],
        requiredClaims: ["sub", "exp"],
      },
    );
    return payload.sub;
  }

  private isStale = () => Date.now() - this.readAt > KEYS_AGE_MS;

  private async readKeys(): Promise<JSONWebKeySet> {
    if (this.keys) return this.keys;
    this.keys = (await this.auth.api.getJwks()) as JSONWebKeySet;
    this.readAt = Date.now();
    return this.keys;
  }
}
