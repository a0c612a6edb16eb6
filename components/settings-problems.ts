import type { z } from "zod";
import type { SettingHelp } from "./setting-help";
import { secretKeys, settings, type SettingKey } from "./settings-schema";

/** One wrong key of the stack's configuration: what is wrong, and the command that corrects it. */
export interface Problem {
  key: string;
  reason: string;
  command: string;
}

const keys = Object.keys(settings) as SettingKey[];

const isKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

function helpOf(key: SettingKey): SettingHelp {
  return settings[key].meta() as unknown as SettingHelp;
}

function setCommand(key: SettingKey): string {
  const { example } = helpOf(key);
  return secretKeys.includes(key)
    ? `pulumi config set --secret ${key}`
    : `pulumi config set ${key} ${example}`;
}

function wrongValue(
  key: SettingKey,
  message: string,
  isCustom: boolean,
): Problem {
  const allowed = `allowed: ${helpOf(key).allowed}`;
  const reason = isCustom
    ? `${message}; ${allowed}`
    : `is not valid; ${allowed}`;
  return { key, reason, command: setCommand(key) };
}

function unknownKey(key: string): Problem {
  const reason = `is not a setting; there are ${keys.join(", ")}`;
  return { key, reason, command: `pulumi config rm ${key}` };
}

/** Translates what the schema found; never repeats a value, since one may hold a password. */
export function problemsOf(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map(unknownKey);
    const key = String(issue.path[0]);
    return isKey(key)
      ? [wrongValue(key, issue.message, issue.code === "custom")]
      : [];
  });
}

/** Keys that must be encrypted but lie open in the stack's file. */
export function openSecrets(
  given: readonly string[],
  encrypted: ReadonlySet<string>,
): Problem[] {
  return secretKeys
    .filter((key) => given.includes(key) && !encrypted.has(key))
    .map((key) => ({
      key,
      reason:
        "holds a secret and must be stored encrypted; treat the open one as leaked",
      command: setCommand(key),
    }));
}

type Needs = [needed: SettingKey, why: string];

/** What a language model needs beside its provider's name. */
function llmNeeds(provider: string | undefined): Needs[] {
  const own = "openai-compatible";
  if (provider === own)
    return [
      ["llmBaseUrl", `${own} needs the address of the server`],
      ["llmModel", `${own} needs the name of a model that the server offers`],
    ];
  if (!provider || provider === "built-in") return [];
  return [["llmApiKey", `${provider} needs the key that it gave you`]];
}

function allNeeds(given: Record<string, string>): Needs[] {
  const found = llmNeeds(given.llmProvider);
  if (given.context)
    found.push([
      "registry",
      "a cluster given by context pulls its images from a registry",
    ]);
  if (given.directDatabaseUrl)
    found.push(["databaseUrl", "directDatabaseUrl only adds to it"]);
  return found;
}

/** Settings that are fine one by one but not together. */
export function conflicts(given: Record<string, string>): Problem[] {
  return allNeeds(given)
    .filter(([needed]) => !given[needed])
    .map(([needed, why]) => ({
      key: needed,
      reason: `is missing: ${why}`,
      command: setCommand(needed),
    }));
}

/** One message for all problems, with the command that solves each. */
export function report(project: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ key, reason, command }) =>
      `  ${project}:${key} ${reason}\n    ${command}`,
  );
  const count =
    problems.length === 1
      ? "1 setting needs"
      : `${problems.length} settings need`;
  return `${count} your attention:\n${lines.join("\n")}`;
}
