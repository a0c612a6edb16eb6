import { credentials } from "@grpc/grpc-js";
import engineGrpc from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import engineProto from "@pulumi/pulumi/proto/engine_pb.js";

/** Shows a line beside a resource while it is worked on; it leaves no trace in the summary. */
export type StatusLog = (urn: string, message: string) => void;

/** @param address where the engine listens, its first argument to every plugin */
export function engineLog(address: string | undefined): StatusLog {
  if (!address) return () => {};
  const engine = new engineGrpc.EngineClient(
    address,
    credentials.createInsecure(),
  );
  return (urn, message) => {
    if (!message.trim()) return;
    const request = new engineProto.LogRequest();
    request.setSeverity(engineProto.LogSeverity.INFO);
    request.setUrn(urn);
    request.setMessage(message);
    request.setEphemeral(true);
    // A lost status line must not fail a build.
    engine.log(request, () => {});
  };
}
