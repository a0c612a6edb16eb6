import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { STACK, stackFile, statePath } from "../project.ts";
import { readStackFile, type StackFile } from "../settings.ts";
import { LostPassphrase } from "./lost-passphrase.ts";
import { withoutSalt } from "./stack-file.ts";

const PASSPHRASE_BYTES = 32;

export const passphraseFile = (): string => statePath("passphrase");

/** What Pulumi needs in its environment to find the passphrase; a first run makes one. */
export function passphraseEnv(
  usesPassphrase: boolean,
  stackExists: boolean,
): Record<string, string> {
  const {
    PULUMI_CONFIG_PASSPHRASE: given,
    PULUMI_CONFIG_PASSPHRASE_FILE: file,
  } = process.env;
  if (!usesPassphrase || given !== undefined || file) return {};
  if (!existsSync(passphraseFile())) makePassphrase(stackExists);
  return { PULUMI_CONFIG_PASSPHRASE_FILE: passphraseFile() };
}

function makePassphrase(stackExists: boolean): void {
  const stack = readStackFile();
  if (stackExists || (stack.encryptionsalt && hasSecrets(stack)))
    throw lostPassphrase();
  // A salt without a secret is left over from a stack that is gone, and fits no new passphrase.
  if (stack.encryptionsalt) withoutSalt(stackFile);
  writeFileSync(
    passphraseFile(),
    randomBytes(PASSPHRASE_BYTES).toString("base64url"),
    { mode: 0o600 },
  );
}

export function hasSecrets(stack: StackFile): boolean {
  return JSON.stringify(stack.config ?? {}).includes('"secure":');
}

function lostPassphrase(): LostPassphrase {
  return new LostPassphrase(
    `The passphrase of the stack "${STACK}" is lost: ${passphraseFile()} is gone, and the stack's secrets can't be read without it.`,
    `put the file back, or set PULUMI_CONFIG_PASSPHRASE; or start over, which deletes the tasks too: npm run down -- --cluster`,
  );
}
