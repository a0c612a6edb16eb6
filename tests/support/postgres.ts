import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chownSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "./free-port.ts";
import { unpackPostgres } from "./postgres-files.ts";

/** PostgreSQL refuses to run as root; this is "nobody" everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const START_LIMIT_MS = 60_000;

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  // The data is thrown away, so nothing need survive a crash.
  "fsync=off",
  "full_page_writes=off",
];

function initialize(root: string): void {
  const data = join(root, "data");
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) chownSync(data, NOBODY, NOBODY);
  const flags = ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(
    join(root, "native", "bin", "initdb"),
    ["-D", data, "-U", "postgres", ...flags],
    { ...identity, cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
}

/** A real PostgreSQL of our own, on a free port of 127.0.0.1. */
export class Postgres {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly root: string,
    private readonly port: number,
  ) {
    process.once("exit", this.killNow);
  }

  static async start(): Promise<Postgres> {
    const port = await freePort();
    const postgres = new Postgres(unpackPostgres(), port);
    initialize(postgres.root);
    await postgres.resume();
    return postgres;
  }

  url(database = "postgres"): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/${database}`;
  }

  /** The URL of a new, empty database. */
  async createDatabase(): Promise<string> {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await this.query(`create database ${name}`);
    return this.url(name);
  }

  /** Goes down, as for maintenance, and keeps its data and its port. */
  async pause(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    server.kill("SIGINT");
    await once(server, "exit");
  }

  async resume(): Promise<void> {
    const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
    this.server = spawn(
      join(this.root, "native", "bin", "postgres"),
      ["-D", join(this.root, "data"), "-p", `${this.port}`, ...settings],
      { ...identity, cwd: this.root, stdio: "ignore" },
    );
    await this.answers();
  }

  async stop(): Promise<void> {
    await this.pause();
    process.off("exit", this.killNow);
    rmSync(this.root, { recursive: true, force: true });
  }

  private async answers(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    while (
      !(await this.query("select 1").then(
        () => true,
        () => false,
      ))
    ) {
      if (this.server?.exitCode !== null || Date.now() > deadline) {
        throw new Error("PostgreSQL did not start");
      }
      await sleep(50);
    }
  }

  private async query(text: string): Promise<void> {
    const client = new Client({ connectionString: this.url() });
    try {
      await client.connect();
      await client.query(text);
    } finally {
      await client.end();
    }
  }

  /** For a process that ends without having called `stop`. */
  private readonly killNow = (): void => {
    this.server?.kill("SIGKILL");
    rmSync(this.root, { recursive: true, force: true, maxRetries: 20 });
  };
}
