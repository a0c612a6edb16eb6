import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chownSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { execa, type Options } from "execa";
import { Client } from "pg";
import { freePort } from "./free-port.ts";
import { unpackPostgres, type PostgresFiles } from "./postgres-files.ts";

/** PostgreSQL refuses to run as root; this is "nobody" everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity: Options = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const START_LIMIT_S = "60";

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=''",
  // The data is thrown away, so nothing need survive a crash.
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
];

/** A real PostgreSQL of our own, on a free port of 127.0.0.1. */
export class Postgres {
  private running = false;

  private constructor(
    private readonly files: PostgresFiles,
    private readonly port: number,
  ) {
    process.once("exit", () => this.killNow());
  }

  static async start(): Promise<Postgres> {
    const files = await unpackPostgres();
    const postgres = new Postgres(files, await freePort());
    await postgres.initialize();
    await postgres.resume();
    return postgres;
  }

  url(database = "postgres"): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/${database}`;
  }

  /** The URL of a new, empty database. */
  async createDatabase(): Promise<string> {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    const client = new Client({ connectionString: this.url() });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.url(name);
  }

  /** Goes down and keeps its data and its port. */
  async pause(): Promise<void> {
    await this.control("stop", "-m", "fast", "-w");
    this.running = false;
  }

  async resume(): Promise<void> {
    const settings = SETTINGS.map((setting) => `-c ${setting}`).join(" ");
    const options = `-p ${this.port} ${settings}`;
    const log = join(this.files.data, "server.log");
    await this.control(
      "start",
      "-w",
      "-t",
      START_LIMIT_S,
      "-l",
      log,
      "-o",
      options,
    );
    this.running = true;
  }

  async stop(): Promise<void> {
    if (this.running) await this.pause();
    rmSync(this.files.root, { recursive: true, force: true });
  }

  private async initialize(): Promise<void> {
    mkdirSync(this.files.data, { mode: 0o700 });
    if (isRoot) chownSync(this.files.data, NOBODY, NOBODY);
    const flags = [
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ];
    await execa(
      join(this.files.bin, "initdb"),
      ["-D", this.files.data, "-U", "postgres", ...flags],
      { ...identity, cwd: this.files.root },
    );
  }

  private async control(command: string, ...flags: string[]): Promise<void> {
    await execa(
      join(this.files.bin, "pg_ctl"),
      [command, "-D", this.files.data, ...flags],
      { ...identity, cwd: this.files.root, stdio: "ignore" },
    );
  }

  /** For a process that ends without having called `stop`. */
  private killNow(): void {
    if (!this.running) return;
    const flags = ["stop", "-D", this.files.data, "-m", "immediate"];
    execFileSync(join(this.files.bin, "pg_ctl"), flags, {
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      cwd: this.files.root,
      stdio: "ignore",
    });
    rmSync(this.files.root, { recursive: true, force: true });
  }
}
