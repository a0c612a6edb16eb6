import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { credentials } from "@grpc/grpc-js";
import providerGrpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import providerProto from "@pulumi/pulumi/proto/provider_pb.js";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb.js";
import type {
  CheckResponse,
  ConfigureResponse,
  CreateResponse,
  DiffResponse,
  InvokeResponse,
  ReadResponse,
  UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb.js";
import emptyProto from "google-protobuf/google/protobuf/empty_pb.js";
import { answer, properties, struct, urnOf, type Properties } from "./wire.ts";
import { writeLaunchers } from "../../ops/toolchain/stand-ins/launchers.ts";

const START_LIMIT_MS = 20_000;

/** A stand-in as the engine meets it: an executable that answers over gRPC. */
export class Plugin {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #client: InstanceType<typeof providerGrpc.ResourceProviderClient>;

  private constructor(process: ChildProcess, folder: string, port: string) {
    this.#process = process;
    this.#folder = folder;
    const address = `127.0.0.1:${port}`;
    this.#client = new providerGrpc.ResourceProviderClient(
      address,
      credentials.createInsecure(),
    );
  }

  /** @param engine address of an engine that takes its messages */
  static async start(name: string, engine?: string): Promise<Plugin> {
    const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
    writeLaunchers(folder);
    const child = spawn(`${folder}/pulumi-resource-${name}`, [engine ?? ""], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const signal = AbortSignal.timeout(START_LIMIT_MS);
    const lines = createInterface({ input: child.stdout! });
    const [port] = (await once(lines, "line", { signal })) as [string];
    return new Plugin(child, folder, port);
  }

  stop() {
    this.#client.close();
    this.#process.kill();
    rmSync(this.#folder, { recursive: true });
  }

  async version(): Promise<string> {
    const info = await answer<PluginInfo>((done) =>
      this.#client.getPluginInfo(new emptyProto.Empty(), done),
    );
    return info.getVersion();
  }

  async configure() {
    const request = new providerProto.ConfigureRequest();
    return (
      await answer<ConfigureResponse>((done) =>
        this.#client.configure(request, done),
      )
    ).toObject();
  }

  async check(type: string, news: Properties, olds: Properties = {}) {
    const request = new providerProto.CheckRequest();
    request.setUrn(urnOf(type));
    request.setNews(struct(news));
    request.setOlds(struct(olds));
    const response = await answer<CheckResponse>((done) =>
      this.#client.check(request, done),
    );
    return {
      inputs: properties(response.getInputs()),
      failures: response.getFailuresList().map((failure) => failure.toObject()),
    };
  }

  async diff(type: string, olds: Properties, news: Properties) {
    const request = new providerProto.DiffRequest();
    request.setUrn(urnOf(type));
    request.setOlds(struct(olds));
    request.setNews(struct(news));
    const response = await answer<DiffResponse>((done) =>
      this.#client.diff(request, done),
    );
    const { DIFF_SOME } = providerProto.DiffResponse.DiffChanges;
    return {
      changes: response.getChanges() === DIFF_SOME,
      replaces: response.getReplacesList(),
    };
  }

  async create(type: string, inputs: Properties) {
    const request = new providerProto.CreateRequest();
    request.setUrn(urnOf(type));
    request.setProperties(struct(inputs));
    const response = await answer<CreateResponse>((done) =>
      this.#client.create(request, done),
    );
    return {
      id: response.getId(),
      state: properties(response.getProperties()),
    };
  }

  async read(type: string, id: string, state: Properties) {
    const request = new providerProto.ReadRequest();
    request.setUrn(urnOf(type));
    request.setId(id);
    request.setProperties(struct(state));
    const response = await answer<ReadResponse>((done) =>
      this.#client.read(request, done),
    );
    return {
      id: response.getId(),
      state: properties(response.getProperties()),
    };
  }

  async update(type: string, olds: Properties, news: Properties) {
    const request = new providerProto.UpdateRequest();
    request.setUrn(urnOf(type));
    request.setOlds(struct(olds));
    request.setNews(struct(news));
    const response = await answer<UpdateResponse>((done) =>
      this.#client.update(request, done),
    );
    return properties(response.getProperties());
  }

  async invoke(token: string) {
    const request = new providerProto.InvokeRequest();
    request.setTok(token);
    request.setArgs(struct({}));
    return answer<InvokeResponse>((done) => this.#client.invoke(request, done));
  }
}
