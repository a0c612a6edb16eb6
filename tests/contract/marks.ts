// How the engine and its plugins mark values on the wire, part of Pulumi's protocol.
const KEY = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Stands for a value that a preview does not know. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const secret = (value: unknown) => ({ [KEY]: SECRET, value });

export function isSecret(value: unknown): value is { value: string } {
  return (value as Record<string, unknown> | null)?.[KEY] === SECRET;
}

export function reveal(value: unknown): string {
  if (!isSecret(value)) throw new Error("not marked as a secret");
  return value.value;
}
