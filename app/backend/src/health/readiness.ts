import { setTimeout as sleep } from "node:timers/promises";

/** After traffic, how old an answer may be before a probe asks again. */
const FRESH_MS = 5_000;
const FIRST_BACK_OFF_MS = 1_000;
const MAX_BACK_OFF_MS = 30_000;
const ANSWER_LIMIT_MS = 5_000;
/** Probes give up after a second or so; the question itself goes on. */
const PROBE_PATIENCE_MS = 800;

export interface ReadinessState {
  askedAt: number;
  failures: number;
  /** Something happened since the last answer that makes asking worthwhile. */
  stale: boolean;
}

const backOff = (failures: number) =>
  Math.min(FIRST_BACK_OFF_MS * 2 ** (failures - 1), MAX_BACK_OFF_MS);

/**
 * Whether a probe should ask the database. Not while nobody uses the app:
 * a probe that asks every few seconds keeps a serverless database awake.
 */
export function shouldAsk(state: ReadinessState, now: number): boolean {
  if (!state.stale && state.failures === 0) return false;
  const pause = state.failures > 0 ? backOff(state.failures) : FRESH_MS;
  return now - state.askedAt >= pause;
}

const after = (ms: number) => sleep(ms, undefined, { ref: false });

async function limited(answer: Promise<unknown>): Promise<void> {
  const late = Symbol("late");
  const first = await Promise.race([
    answer,
    after(ANSWER_LIMIT_MS).then(() => late),
  ]);
  if (first === late) throw new Error("No answer in time");
}

/** What /readyz answers: the last known state of the database. */
export class Readiness {
  private state: ReadinessState = {
    askedAt: -Infinity,
    failures: 0,
    stale: true,
  };
  private question: Promise<void> | undefined;
  private reachable = false;
  private draining = false;

  constructor(private readonly ask: () => Promise<unknown>) {}

  noteTraffic(): void {
    this.state.stale = true;
  }

  /** The next probe asks, unless the database is known to be lost. */
  suspect(): void {
    if (!this.reachable) return;
    this.state = { ...this.state, stale: true, askedAt: -Infinity };
  }

  drain(): void {
    this.draining = true;
  }

  async isReady(): Promise<boolean> {
    if (this.draining) return false;
    if (!this.question && shouldAsk(this.state, Date.now())) {
      this.question = this.askOnce().finally(() => (this.question = undefined));
    }
    await Promise.race([this.question, after(PROBE_PATIENCE_MS)]);
    return this.reachable && !this.draining;
  }

  private async askOnce(): Promise<void> {
    this.state = { ...this.state, askedAt: Date.now(), stale: false };
    try {
      await limited(this.ask());
      this.reachable = true;
      this.state.failures = 0;
    } catch {
      this.reachable = false;
      this.state.failures += 1;
    }
  }
}
