import structProto from "google-protobuf/google/protobuf/struct_pb.js";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";

export type Properties = Record<string, unknown>;

type Done<Response> = (error: Error | null, response: Response) => void;

export const struct = (value: Properties) =>
  structProto.Struct.fromJavaScript(
    value as Parameters<typeof structProto.Struct.fromJavaScript>[0],
  );

export const properties = (value?: Struct) =>
  (value?.toJavaScript() ?? {}) as Properties;

export const answer = <Response>(send: (done: Done<Response>) => unknown) =>
  new Promise<Response>((resolve, reject) =>
    send((error, response) => (error ? reject(error) : resolve(response))),
  );

export const urnOf = (type: string) =>
  `urn:pulumi:test::todo-chat::${type}::it`;
