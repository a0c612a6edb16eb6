import {
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerUnaryCall,
} from "@grpc/grpc-js";
import engineGrpc from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb.js";
import emptyProto from "google-protobuf/google/protobuf/empty_pb.js";

type Log = ServerUnaryCall<LogRequest, unknown>;

/** Listens as the engine does for what plugins want to show. */
export class FakeEngine {
  readonly messages: string[] = [];
  readonly #server = new Server();
  address = "";

  static async start(): Promise<FakeEngine> {
    const engine = new FakeEngine();
    engine.#server.addService(engineGrpc.EngineService as never, {
      log: (call: Log, done: sendUnaryData<unknown>) => {
        engine.messages.push(call.request.getMessage());
        done(null, new emptyProto.Empty());
      },
    });
    const port = await new Promise<number>((resolve, reject) =>
      engine.#server.bindAsync(
        "127.0.0.1:0",
        ServerCredentials.createInsecure(),
        (error, bound) => (error ? reject(error) : resolve(bound)),
      ),
    );
    engine.address = `127.0.0.1:${port}`;
    return engine;
  }

  stop() {
    this.#server.forceShutdown();
  }
}
