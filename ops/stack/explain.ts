import {
  CommandError,
  ConcurrentUpdateError,
} from "@pulumi/pulumi/automation/index.js";
import { interrupted } from "../interrupt.ts";
import { UserError } from "../user-error.ts";
import { LostPassphrase } from "./lost-passphrase.ts";

const SHOWN_ERROR_LINES = 20;

/** Turns what Pulumi's CLI says into one message with the next step. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    interrupted.throwIfAborted();
    if (error instanceof CommandError) throw explainPulumi(error);
    throw error;
  }
}

// The CLI has neither error codes nor exit codes of its own for these, so its words must do.
export function explainPulumi(error: CommandError): UserError {
  if (error instanceof ConcurrentUpdateError)
    return new UserError(
      "Another Pulumi process is at work on this stack.",
      "wait until it has ended, then run the command again",
      { cause: error },
    );
  if (/incorrect passphrase/i.test(error.message))
    return new LostPassphrase(
      "The passphrase does not fit the stack's secrets.",
      "put the right one back (PULUMI_CONFIG_PASSPHRASE, or the file passphrase in the state folder); or start over, which deletes the tasks too: npm run down -- --cluster",
      { cause: error },
    );
  return new UserError(
    `Pulumi failed:\n${errorLines(error.message)}`,
    undefined,
    { cause: error },
  );
}

/** From the first line that names an error on; the rest is what led there. */
export function errorLines(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const first = lines.findIndex((line) => line.startsWith("error:"));
  return lines
    .slice(first === -1 ? -SHOWN_ERROR_LINES : first)
    .slice(0, SHOWN_ERROR_LINES)
    .join("\n");
}
