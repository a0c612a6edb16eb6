import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { unpackPostgres } from "./postgres-files.ts";

/** PostgreSQL refuses to run as root; this is "nobody" everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const START_LIMIT_MS = 60_000;
const DATA_FD = 3;

const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories="];

export interface ServerOptions {
  /** Folder of the data; by default one that is thrown away with the programs. */
  readonly data?: string;
  readonly port: number;
  /** As in postgresql.conf: name=value. */
  readonly settings?: readonly string[];
  readonly initFlags?: readonly string[];
}

/** A real PostgreSQL that listens on 127.0.0.1 alone. */
export class PostgresServer {
  private server: ChildProcess | undefined;
  private readonly root = unpackPostgres();
  private readonly data: string;

  constructor(private readonly options: ServerOptions) {
    this.data = options.data ?? join(this.root, "data");
    process.once("exit", this.killNow);
  }

  url(database = "postgres"): string {
    return `postgresql://postgres@127.0.0.1:${this.options.port}/${database}`;
  }

  /** Starts it, on new data if there is none yet. */
  async start(): Promise<void> {
    if (!existsSync(join(this.data, "PG_VERSION"))) this.initialize();
    const settings = [...SETTINGS, ...(this.options.settings ?? [])];
    const flags = settings.flatMap((setting) => ["-c", setting]);
    this.withData((path, fd) => {
      this.server = spawn(
        this.program("postgres"),
        ["-D", path, "-p", `${this.options.port}`, ...flags],
        // In a group of its own, Ctrl-C does not end it before those who use it.
        {
          ...this.process,
          stdio: ["ignore", "ignore", "ignore", fd],
          detached: true,
        },
      );
    });
    await this.answers();
  }

  /** Ends it in order; the data and the port stay. */
  async pause(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    server.kill("SIGINT");
    await once(server, "exit");
  }

  /** Ends it, and removes everything but data that has a folder of its own. */
  async stop(): Promise<void> {
    await this.pause();
    process.off("exit", this.killNow);
    rmSync(this.root, { recursive: true, force: true });
  }

  async query(text: string): Promise<void> {
    const client = new Client({ connectionString: this.url() });
    try {
      await client.connect();
      await client.query(text);
    } finally {
      await client.end();
    }
  }

  private initialize(): void {
    mkdirSync(this.data, { recursive: true, mode: 0o700 });
    if (isRoot) chownSync(this.data, NOBODY, NOBODY);
    const flags = ["--auth=trust", "--encoding=UTF8", "--locale=C"];
    this.withData((path, fd) =>
      execFileSync(
        this.program("initdb"),
        [
          "-D",
          path,
          "-U",
          "postgres",
          ...flags,
          ...(this.options.initFlags ?? []),
        ],
        { ...this.process, stdio: ["ignore", "ignore", "inherit", fd] },
      ),
    );
  }

  /**
   * "nobody" can't walk through folders that are root's alone, but can use one that is handed over
   * open: the path names that.
   */
  private withData(work: (path: string, fd: number) => void): void {
    const fd = openSync(this.data, "r");
    const viaHandle = isRoot && process.platform === "linux";
    work(viaHandle ? `/proc/self/fd/${DATA_FD}` : this.data, fd);
    closeSync(fd);
  }

  private async answers(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    const ask = () =>
      this.query("select 1").then(
        () => true,
        () => false,
      );
    while (!(await ask())) {
      if (this.server?.exitCode !== null || Date.now() > deadline)
        throw new Error("PostgreSQL did not start");
      await sleep(50);
    }
  }

  private get process() {
    return { ...identity, cwd: this.root };
  }

  private program(name: string): string {
    return join(this.root, "native", "bin", name);
  }

  /** For a process that ends without having called `stop`. */
  private readonly killNow = (): void => {
    this.server?.kill("SIGKILL");
    rmSync(this.root, { recursive: true, force: true, maxRetries: 20 });
  };
}
