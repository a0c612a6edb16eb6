import type { ToolCaller, ToolName, ToolOutcome } from "@todo-chat/contract";
import type { Pool } from "pg";
import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from "prom-client";

const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const MODEL_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Why a turn was finished by the built-in assistant. */
export type FallbackReason =
  "timeout" | "unreachable" | "refused" | "quota" | "nonsense" | "open-circuit";

export interface ModelAnswer {
  /** `built-in`, `cohere`, `openai` … as configured; never a URL or a key. */
  provider: string;
  outcome: "answered" | "failed";
  seconds: number;
}

/** What one process has counted. Labels come from small, fixed sets. */
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time until the answer began, by route pattern.",
    labelNames: ["method", "route", "status"],
    buckets: REQUEST_BUCKETS,
    registers: [this.registry],
  });

  private readonly toolCalls = new Counter({
    name: "tool_calls_total",
    help: "Calls of tools by the assistant and by MCP clients.",
    labelNames: ["tool", "outcome", "via"],
    registers: [this.registry],
  });

  private readonly model = new Histogram({
    name: "model_duration_seconds",
    help: "Time that a language model took for one step.",
    labelNames: ["provider", "outcome"],
    buckets: MODEL_BUCKETS,
    registers: [this.registry],
  });

  private readonly fallbacks = new Counter({
    name: "model_fallbacks_total",
    help: "Turns that the built-in assistant finished for a provider.",
    labelNames: ["reason"],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  noteRequest(
    labels: { method: string; route: string; status: number },
    seconds: number,
  ): void {
    this.requests.observe(labels, seconds);
  }

  noteToolCall(via: ToolCaller, tool: ToolName, outcome: ToolOutcome): void {
    this.toolCalls.inc({ via, tool, outcome });
  }

  noteModel({ provider, outcome, seconds }: ModelAnswer): void {
    this.model.observe({ provider, outcome }, seconds);
  }

  noteFallback(reason: FallbackReason): void {
    this.fallbacks.inc({ reason });
  }

  watchPool(pool: Pool): void {
    this.gauge(
      "db_pool_connections",
      "Open connections to the database.",
      () => pool.totalCount,
    );
    this.gauge(
      "db_pool_idle",
      "Those of them that nobody uses.",
      () => pool.idleCount,
    );
    this.gauge(
      "db_pool_waiting",
      "Queries that wait for a connection.",
      () => pool.waitingCount,
    );
  }

  watchPasswords(waiting: () => number): void {
    this.gauge("sign_in_waiting", "Passwords that wait to be hashed.", waiting);
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
