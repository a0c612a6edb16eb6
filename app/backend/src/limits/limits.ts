import type { Pool } from "pg";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { KeyedHash } from "../keyed-hash.ts";
import type { LimitName, Policies, Policy } from "./policies.ts";
import { TooManyError } from "./too-many.ts";

const TABLE = "request_limit";
/** One request in so many also clears away what has expired. */
const CLEAR_ONE_IN = 500;

/** How much of a limit is used up. */
export interface Standing {
  name: LimitName;
  policy: Policy;
  remaining: number;
  resetSeconds: number;
}

function createLimiter(pool: Pool, name: LimitName, policy: Policy) {
  const options = {
    keyPrefix: name,
    points: policy.points,
    duration: policy.seconds,
  };
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: "pool",
    tableName: TABLE,
    tableCreated: true,
    // Its timer would keep a serverless database awake.
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: policy.points + 1,
    // A lost database must not take the API down with it.
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

type Limiters = Record<LimitName, RateLimiterPostgres>;

/** Limits shared by all replicas. Who exceeds one is met by TooManyError. */
export class Limits {
  private readonly limiters: Limiters;

  constructor(
    private readonly pool: Pool,
    private readonly policies: Policies,
    private readonly hash: KeyedHash,
  ) {
    const names = Object.keys(policies) as LimitName[];
    const entries = names.map((name) => [
      name,
      createLimiter(pool, name, policies[name]),
    ]);
    this.limiters = Object.fromEntries(entries) as Limiters;
  }

  /** `subject` is hashed: neither addresses nor accounts are kept. */
  async consume(name: LimitName, subject: string): Promise<Standing> {
    if (Math.random() < 1 / CLEAR_ONE_IN) this.clear();
    try {
      const used = await this.limiters[name].consume(this.hash(subject));
      return this.standing(name, used);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyError(this.standing(name, refusal));
    }
  }

  /** Starts anew, as after the right password. */
  async forget(name: LimitName, subject: string): Promise<void> {
    await this.limiters[name].delete(this.hash(subject));
  }

  /** Beside the request: nobody waits for it, and it may fail. */
  private clear(): void {
    this.pool
      .query(`delete from ${TABLE} where expire < $1`, [Date.now()])
      .catch(() => undefined);
  }

  private standing(name: LimitName, used: RateLimiterRes): Standing {
    return {
      name,
      policy: this.policies[name],
      remaining: used.remainingPoints,
      resetSeconds: Math.ceil(used.msBeforeNext / 1000),
    };
  }
}
