import { randomUUID } from "node:crypto";
import type { UIMessage } from "ai";
import { RENEW_MS, type AnswerClaims } from "../conversations/claims.ts";
import type { ExchangeStore } from "../conversations/exchange.ts";
import type { OpenExchange } from "../conversations/question.ts";

export interface RunningArgs {
  claims: AnswerClaims;
  exchanges: ExchangeStore;
}

const saysSomething = ({ parts }: UIMessage): boolean =>
  parts.some(({ type }) => type !== "step-start");

/** An answer that this process writes, from its claim to its storing. */
export class RunningAnswer {
  /** Of its message, and of the changes that it makes, which an edit takes back. */
  readonly id = randomUUID();
  /** Resolves when it is stored or given up. */
  readonly ended: Promise<void>;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private renewing = Promise.resolve();
  private end: () => void = () => undefined;

  constructor(
    private readonly args: RunningArgs,
    private readonly exchange: OpenExchange,
  ) {
    this.ended = new Promise((resolve) => (this.end = resolve));
    this.timer = setInterval(() => {
      this.renewing = this.renew();
    }, RENEW_MS).unref();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(): void {
    this.controller.abort();
  }

  /** Keeps what was said, and lets the next question in. */
  async store(message: UIMessage): Promise<void> {
    await this.settle(async () => {
      if (!saysSomething(message)) return this.giveBack();
      try {
        await this.args.exchanges.close(this.exchange, message);
      } catch (error) {
        await this.giveBack();
        throw error;
      }
    });
  }

  /** For an answer that could not even begin. */
  async abandon(): Promise<void> {
    await this.settle(() => this.giveBack());
  }

  private async settle(finish: () => Promise<void>): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
    try {
      await finish();
    } finally {
      this.end();
    }
  }

  private giveBack(): Promise<void> {
    const { conversationId, claim } = this.exchange;
    return this.args.claims.release(conversationId, claim);
  }

  private async renew(): Promise<void> {
    const { conversationId, claim } = this.exchange;
    try {
      const renewed = await this.args.claims.renew(conversationId, claim);
      if (renewed) this.exchange.claim = renewed;
      else this.stop();
    } catch {
      // The claim outlasts a database that is away for a moment.
    }
  }
}

/** All answers that this process writes, by conversation. */
export class RunningAnswers {
  private readonly running = new Map<string, RunningAnswer>();

  constructor(private readonly args: RunningArgs) {}

  start(exchange: OpenExchange): RunningAnswer {
    const { conversationId } = exchange;
    const answer = new RunningAnswer(this.args, exchange);
    this.running.set(conversationId, answer);
    void answer.ended.then(() => {
      if (this.running.get(conversationId) === answer)
        this.running.delete(conversationId);
    });
    return answer;
  }

  /** For the end of the process: what was said so far is kept. */
  stopAll(): void {
    this.running.forEach((answer) => answer.stop());
  }

  /** Stops the answer in a conversation of this person, whichever pod writes it. */
  async stop(userId: string, conversationId: string): Promise<void> {
    const answer = this.running.get(conversationId);
    answer?.stop();
    await answer?.ended;
    // Another pod notices that its claim is gone.
    await this.args.claims.revoke(userId, conversationId);
  }
}
