import type { CheckFailure } from "@pulumi/pulumi/provider/provider.js";

/** The type of a resource, from its URN. */
export function typeOf(urn: string): string {
  return urn.split("::")[2]?.split("$").pop() ?? "";
}

function advice(plugin: string): string {
  return (
    `This stand-in serves machines that can't download Pulumi's ${plugin} plugin. ` +
    `Where one can: pulumi plugin install resource ${plugin}`
  );
}

/** Stops a program that uses a resource or function the stand-in doesn't have. */
export function unsupported(plugin: string, what: string): Error {
  return new Error(`${what} is not supported. ${advice(plugin)}`);
}

/** Refuses a resource before the engine asks for anything else about it. */
export function refuseType(plugin: string, urn: string): CheckFailure {
  return { property: "", reason: unsupported(plugin, typeOf(urn)).message };
}

/** Names an input that the official plugin knows and the stand-in doesn't. */
export function refuseInput(plugin: string, property: string): CheckFailure {
  return {
    property,
    reason: `${property} is not supported. ${advice(plugin)}`,
  };
}
