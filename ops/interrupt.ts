import { UserError } from "./user-error.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
export const INTERRUPTED_EXIT = 130;

const controller = new AbortController();

/** Aborted by the first signal; a second one ends the process at once. */
export const interrupted: AbortSignal = controller.signal;

/**
 * Signals let running tools end in order first. A terminal delivers Ctrl-C to every process of the
 * group by itself, so whoever passes it on must skip those: Pulumi takes a second one as "kill".
 */
export function listenForSignals(): void {
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(INTERRUPTED_EXIT);
      controller.abort(new Interruption(signal));
    });
}

export class Interruption extends UserError {
  /** Whether the terminal has told the tools already. */
  readonly reachedTools: boolean;

  constructor(signal: NodeJS.Signals) {
    super("Interrupted. Nothing is lost: run the command again to go on.");
    this.reachedTools = signal === "SIGINT" && process.stdin.isTTY;
  }
}
