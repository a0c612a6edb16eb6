import * as rpc from "@pulumi/pulumi/runtime/rpc.js";

export type Properties = Record<string, unknown>;

/** Marks a value so that the engine encrypts it and never shows it. */
export function secret(value: unknown): Properties {
  return { [rpc.specialSigKey]: rpc.specialSecretSig, value };
}

/** Whether the engine doesn't know the value yet, as often in a preview. */
export function isUnknown(value: unknown): boolean {
  return value === rpc.unknownValue;
}

/** The same values without the marks of secrets, and without what is null. */
export function plain<T>(value: T): T {
  if (rpc.isRpcSecret(value)) return plain(rpc.unwrapRpcSecret(value)) as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== null && inner !== undefined,
  );
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, plain(inner)]),
  ) as T;
}
