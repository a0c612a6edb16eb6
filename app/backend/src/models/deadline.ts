import { ModelFailure } from "./failure.ts";

export interface DeadlineArgs {
  /** The longest silence. */
  quietMs: number;
  /** The longest time altogether. */
  totalMs: number;
}

/** Aborts its signal when a model is silent or at work for too long. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly quiet: NodeJS.Timeout;
  private readonly total: NodeJS.Timeout;

  constructor({ quietMs, totalMs }: DeadlineArgs) {
    const end = () =>
      this.controller.abort(
        new ModelFailure("timeout", "The model took too long"),
      );
    this.quiet = setTimeout(end, quietMs);
    this.total = setTimeout(end, totalMs);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something was heard: the silence begins anew. */
  heard(): void {
    this.quiet.refresh();
  }

  stop(): void {
    clearTimeout(this.quiet);
    clearTimeout(this.total);
  }
}
