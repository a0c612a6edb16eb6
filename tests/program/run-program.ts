import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import * as pulumi from "@pulumi/pulumi";
import { recorder, type Registered } from "./recorder.ts";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");
const bin = join(import.meta.dirname, "bin");

export interface Situation {
  config?: Record<string, string>;
  /** Keys of config that are stored encrypted. */
  secret?: string[];
  preview?: boolean;
  /** Address of the cluster's API server; empty for a context that does not exist. */
  server?: string;
  stopped?: boolean;
}

export interface Run {
  resources: Registered[];
  /** Names of the resources that a destroy leaves alone. */
  retained: string[];
  outputs: Record<string, unknown>;
}

// Mocks don't see a resource's options, so that the requests themselves are read.
function recordRetained(retained: string[]) {
  const monitor = pulumi.runtime.getMonitor() as unknown as {
    registerResource(request: RegisterResourceRequest, done: unknown): unknown;
  };
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, done) => {
    if (request.getRetainondelete()) retained.push(request.getName());
    return register(request, done);
  };
}

function forgetProgram() {
  const own = (file: string) =>
    file === join(root, "index.ts") ||
    file.startsWith(join(root, "components"));
  for (const file of Object.keys(require.cache).filter(own))
    delete require.cache[file];
}

function arrange(situation: Situation) {
  const {
    config = {},
    secret = [],
    server = "https://127.0.0.1:8443",
  } = situation;
  const full = (key: string) => (key.includes(":") ? key : `todo-chat:${key}`);
  const entries = Object.entries(config).map(([key, text]) => [
    full(key),
    text,
  ]);
  pulumi.runtime.setAllConfig(Object.fromEntries(entries), secret.map(full));
  Object.assign(process.env, {
    SMALL_CLUSTER_SERVER: server,
    SMALL_CLUSTER_STOPPED: situation.stopped ? "yes" : "",
  });
  if (!process.env.PATH?.startsWith(bin))
    process.env.PATH = bin + delimiter + process.env.PATH;
}

const settled = <T>(value: pulumi.Input<T>) =>
  new Promise<pulumi.Unwrap<T>>((resolve) =>
    pulumi.output(value).apply(resolve),
  );

/** Runs index.ts against a recorder in place of the engine and its providers. */
export async function runProgram(situation: Situation = {}): Promise<Run> {
  const resources: Registered[] = [];
  const retained: string[] = [];
  const preview = situation.preview ?? false;
  await pulumi.runtime.setMocks(
    recorder(resources),
    "todo-chat",
    "test",
    preview,
  );
  recordRetained(retained);
  arrange(situation);
  forgetProgram();
  const outputs = await settled(
    require("../../index.ts") as Record<string, unknown>,
  );
  await pulumi.runtime.disconnect();
  return { resources, retained, outputs };
}
