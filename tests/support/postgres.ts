import { randomUUID } from "node:crypto";
import { PostgresServer } from "../../ops/dev/postgres-server.ts";
import { freePort } from "../../ops/free-port.ts";

// The data is thrown away, so nothing need survive a crash.
const SETTINGS = ["fsync=off", "full_page_writes=off"];

/** A real PostgreSQL of our own, on a free port of 127.0.0.1. */
export class Postgres {
  private constructor(
    private readonly server: PostgresServer,
    readonly port: number,
  ) {}

  static async start(): Promise<Postgres> {
    const port = await freePort();
    const options = { port, settings: SETTINGS, initFlags: ["--no-sync"] };
    const server = new PostgresServer(options);
    await server.start();
    return new Postgres(server, port);
  }

  /** The URL of a new, empty database. */
  async createDatabase(): Promise<string> {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await this.server.query(`create database ${name}`);
    return this.server.url(name);
  }

  /** Runs a query beside what the tests do, as an administrator would. */
  query = (text: string) => this.server.query(text);

  /** Goes down, as for maintenance, and keeps its data and its port. */
  pause = () => this.server.pause();
  resume = () => this.server.start();
  stop = () => this.server.stop();
}
