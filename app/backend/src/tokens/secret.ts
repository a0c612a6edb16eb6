import { createHash, randomBytes } from "node:crypto";

const PREFIX = "todo_";
const SECRET_BYTES = 32;
const HINT_LENGTH = PREFIX.length + 4;

/** The prefix lets scanners for leaked secrets find it. */
export const createSecret = (): string =>
  PREFIX + randomBytes(SECRET_BYTES).toString("base64url");

export const isToken = (text: string): boolean => text.startsWith(PREFIX);

/** Fit for 256 random bits; a password would need a slow hash. */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

export const hintOf = (secret: string): string => secret.slice(0, HINT_LENGTH);
