import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { createBackend, type Backend } from "./backend.ts";
import type { ServerConfig } from "./config.ts";
import type { Log } from "./log.ts";

/** Until a failing readiness probe has taken the pod out of its Service. */
const LEAVE_MS = 3_000;
/** Within Kubernetes' default grace of 30 s, LEAVE_MS included. */
const DRAIN_LIMIT_MS = 20_000;
const SWEEP_MS = 100;
/** For storing what was said by then. */
const STORE_LIMIT_MS = 2_000;

/** Longer than Nginx keeps a connection, so that we never close one it uses. */
const KEEP_ALIVE_MS = 75_000;

export interface Running {
  port: number;
  /** Finishes what is running, within limits, and closes everything. */
  stop(options?: { leaveMs?: number }): Promise<void>;
}

/** Waits for running answers; what exceeds the limit is cut off. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Those whose answer ends from now on would be kept for a next request.
  const sweep = () => server.closeIdleConnections();
  const sweeping = setInterval(sweep, SWEEP_MS);
  const limit = sleep(DRAIN_LIMIT_MS, undefined, { ref: false });
  await Promise.race([closed, limit]);
  clearInterval(sweeping);
  server.closeAllConnections();
}

async function stop(server: Server, backend: Backend, leaveMs: number) {
  backend.readiness.drain();
  await sleep(leaveMs);
  backend.live.close();
  await backend.reminders.stop();
  await closeServer(server);
  await backend.pending.settle(DRAIN_LIMIT_MS);
  backend.running.stopAll();
  await backend.pending.settle(STORE_LIMIT_MS);
  await backend.pool.end();
}

export async function listen(config: ServerConfig, log: Log): Promise<Running> {
  const backend = createBackend(config, log);
  const server = serve({
    fetch: backend.app.fetch,
    port: config.port,
    hostname: "0.0.0.0",
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  }) as Server;
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  log.info({ port }, "listening");
  backend.reminders.start();
  return {
    port,
    stop: ({ leaveMs = LEAVE_MS } = {}) => stop(server, backend, leaveMs),
  };
}
