import { createHmac } from "node:crypto";

export type KeyedHash = (text: string) => string;

/** Tells two texts apart without telling what they are to who lacks the key. */
export const createKeyedHash =
  (secret: string): KeyedHash =>
  (text) =>
    createHmac("sha256", secret).update(text).digest("base64url").slice(0, 22);
