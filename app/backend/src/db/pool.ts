import pRetry from "p-retry";
import { Pool, type PoolClient, type PoolConfig } from "pg";

/** A sleeping compute needs seconds to wake. */
const CONNECT_TIMEOUT_MS = 15_000;
/** Well below five minutes, after which a serverless database kills idlers. */
const IDLE_TIMEOUT_MS = 30_000;
const POOL_SIZE = 10;
const CONNECT_RETRIES = 2;

/** No connection to be had, tries included. */
export class DatabaseLostError extends Error {
  constructor(cause: unknown) {
    super("The database does not answer", { cause });
    this.name = "DatabaseLostError";
  }
}

type Done = Parameters<Pool["connect"]>[0];

/** Tries to connect again, with jitter, before the query that asked fails. */
class RetryingPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<PoolClient> | void {
    const connected = this.connectWithRetries();
    if (!done) return connected;
    connected.then(
      (client) => done(undefined, client, (error) => client.release(error)),
      (error: Error) => done(error, undefined, () => undefined),
    );
  }

  private connectWithRetries(): Promise<PoolClient> {
    return pRetry(() => super.connect(), {
      retries: CONNECT_RETRIES,
      minTimeout: 100,
      maxTimeout: 1000,
      randomize: true,
    }).catch((cause: unknown) => {
      throw new DatabaseLostError(cause);
    });
  }
}

export function createPool(
  connectionString: string,
  options: PoolConfig = {},
): Pool {
  const pool = new RetryingPool({
    connectionString,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    ...options,
  });
  // One that is lost between two queries of a transaction fails the second one; as
  // an event that nobody heard it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
