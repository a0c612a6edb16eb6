import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "../../ops/free-port.ts";
import { makeCertificate } from "./certificate.ts";

/** PgBouncer refuses to run as root; this is "nobody" everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const START_LIMIT_MS = 20_000;
const USER = "app";
const PASSWORD = "only-for-tests";

/**
 * A real PgBouncer as Neon runs it: transactions, TLS, a password, and no start-up parameter that it
 * does not know.
 */
export class Pooler {
  private server: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), "todo-chat-pooler-"));
  private readonly tls = makeCertificate(this.folder);

  private constructor(private readonly port: number) {
    process.once("exit", this.killNow);
  }

  /** @param databasePort of the PostgreSQL behind it */
  static async start(databasePort: number): Promise<Pooler> {
    const pooler = new Pooler(await freePort());
    pooler.writeFiles(databasePort);
    await pooler.resume();
    return pooler;
  }

  /** As Neon's console gives it, with an authority of our own. */
  url(database: string): string {
    return `${this.address(database)}&sslmode=require&channel_binding=require`;
  }

  private address(database: string): string {
    const server = `${USER}:${PASSWORD}@127.0.0.1:${this.port}`;
    const { certificate } = this.tls;
    return `postgresql://${server}/${database}?sslrootcert=${certificate}`;
  }

  async resume(): Promise<void> {
    this.server = spawn("pgbouncer", ["-q", this.settings], {
      ...identity,
      cwd: this.folder,
      stdio: "ignore",
    });
    const deadline = Date.now() + START_LIMIT_MS;
    while ((await this.queryCount().catch(() => undefined)) === undefined) {
      if (Date.now() > deadline) throw new Error("PgBouncer did not start");
      await sleep(50);
    }
  }

  /** Cuts every connection at once. */
  async kill(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  }

  async stop(): Promise<void> {
    await this.kill();
    process.off("exit", this.killNow);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** How many queries it has passed on, its own console's not counted. */
  async queryCount(): Promise<number> {
    const connectionString = `${this.address("pgbouncer")}&sslmode=verify-full`;
    const client = new Client({ connectionString });
    try {
      await client.connect();
      const { rows } = await client.query<Record<string, string>>("show stats");
      return rows
        .filter(({ database }) => database !== "pgbouncer")
        .reduce((sum, row) => sum + Number(row["total_query_count"]), 0);
    } finally {
      await client.end();
    }
  }

  private writeFiles(databasePort: number): void {
    const users = join(this.folder, "users");
    const { certificate, key } = this.tls;
    const lines = [
      "[databases]",
      `* = host=127.0.0.1 port=${databasePort} user=postgres`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${this.port}`,
      "unix_socket_dir =",
      "pool_mode = transaction",
      "auth_type = scram-sha-256",
      `auth_file = ${users}`,
      `stats_users = ${USER}`,
      "client_tls_sslmode = require",
      `client_tls_cert_file = ${certificate}`,
      `client_tls_key_file = ${key}`,
      "server_login_retry = 1",
    ];
    writeFileSync(users, `"${USER}" "${PASSWORD}"\n`);
    writeFileSync(this.settings, `${lines.join("\n")}\n`);
    if (!isRoot) return;
    for (const file of [this.folder, users, this.settings, certificate, key])
      chownSync(file, NOBODY, NOBODY);
  }

  private get settings(): string {
    return join(this.folder, "pgbouncer.ini");
  }

  /** For a process that ends without having called `stop`. */
  private readonly killNow = (): void => {
    this.server?.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  };
}
