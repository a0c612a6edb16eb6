import { createHash } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export interface ReleaseServer {
  readonly url: string;
  /** What was asked for, with the Range header, in order. */
  readonly asked: string[];
  /** Cuts the next transfers of /tool after so many bytes each. */
  readonly cuts: number[];
  /** Statuses that the next answers for /tool have instead of the file. */
  readonly refusals: number[];
  /** Whether it understands Range headers. */
  ranges: boolean;
  close(): Promise<void>;
}

/** Publishes one file as /tool and its SHA-256 as /tool.sha256 on loopback. */
export async function publish(
  file: Buffer,
  sum = sha256(file),
): Promise<ReleaseServer> {
  const server = createServer((request, response) => {
    published.asked.push(
      `${request.url} ${request.headers.range ?? ""}`.trim(),
    );
    if (request.url === "/tool.sha256") response.end(`${sum}\n`);
    else sendFile(file, published, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const published: ReleaseServer = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    cuts: [],
    refusals: [],
    ranges: true,
    close: () => closeServer(server),
  };
  return published;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function sendFile(
  file: Buffer,
  { refusals, cuts, ranges }: ReleaseServer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const refusal = refusals.shift();
  const cut = cuts.shift();
  const start = ranges ? startOf(request) : 0;
  const rest = file.subarray(start);
  if (refusal) return void response.writeHead(refusal).end();
  if (start > 0 && rest.length === 0) return void response.writeHead(416).end();
  response.writeHead(start > 0 ? 206 : 200, { "content-length": rest.length });
  if (cut === undefined) response.end(rest);
  else response.write(rest.subarray(0, cut), () => response.destroy());
}

function startOf(request: IncomingMessage): number {
  return Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
}
