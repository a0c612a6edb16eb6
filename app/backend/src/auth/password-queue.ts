import { hashPassword, verifyPassword } from "better-auth/crypto";
import pLimit from "p-limit";
import { busy } from "../http/problem.ts";

/** Each takes 32 MiB while it is hashed, of a pod's few hundred. */
const AT_ONCE = 2;
/** More would wait longer than people do. */
const MAX_WAITING = 100;

/** Hashes passwords two at a time, and turns away who would wait too long. */
export class PasswordQueue {
  private readonly limit = pLimit(AT_ONCE);

  constructor(private readonly maxWaiting = MAX_WAITING) {}

  get waiting(): number {
    return this.limit.pendingCount;
  }

  hash = (password: string): Promise<string> =>
    this.enqueue(() => hashPassword(password));

  verify = (args: { hash: string; password: string }): Promise<boolean> =>
    this.enqueue(() => verifyPassword(args));

  private async enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.maxWaiting) {
      throw busy("Many people are signing in; try again in a moment");
    }
    return this.limit(work);
  }
}
